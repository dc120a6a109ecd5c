import type { SyntheticEvent } from "react";

/** Keeps what downshift would do on an event of its field or list from being done: the field does it itself. */
export const withoutDownshift = ({ nativeEvent }: Pick<SyntheticEvent, "nativeEvent">): void => {
  Object.assign(nativeEvent, { preventDownshiftDefault: true });
};
