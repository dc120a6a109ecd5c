import { answerAuthRequest } from "@/lib/auth/mutations";

export const POST = answerAuthRequest;
