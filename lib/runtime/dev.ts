import { runToEnd } from "./shutdown";
import { runSite } from "./site";

await runToEnd(() => runSite("dev"));
