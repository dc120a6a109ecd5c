import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";

/** What a query found; the page for nothing where there is no such record, or it isn't the actor's to edit. */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && ["not_found", "gone"].includes(error.code)) notFound();
    throw error;
  }
}

/** The same for what may be refused: what stands against it, to be told on the page. */
export async function orRefused<T>(query: Promise<T>): Promise<T | AppError> {
  try {
    return await orNotFound(query);
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid") return error;
    throw error;
  }
}
