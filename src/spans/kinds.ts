import { date } from "./date.ts";
import { document } from "./document.ts";
import { duration } from "./duration.ts";
import { email } from "./email.ts";
import { event } from "./event.ts";
import type { SpanKind } from "./kind.ts";
import { location } from "./location.ts";
import { money } from "./money.ts";
import { number } from "./number.ts";
import { ordinal } from "./ordinal.ts";
import { organization } from "./organization.ts";
import { percent } from "./percent.ts";
import { period } from "./period.ts";
import { person } from "./person.ts";
import { phone } from "./phone.ts";
import { quantity } from "./quantity.ts";
import { time } from "./time.ts";
import { title } from "./title.ts";
import type { SpanType } from "./types.ts";
import { url } from "./url.ts";

/** Every built-in kind of span by its type, in the order readers meet them. */
export const spanKinds: { readonly [T in SpanType]: SpanKind<T> } = Object.freeze({
  person,
  title,
  organization,
  location,
  quantity,
  percent,
  money,
  number,
  ordinal,
  date,
  time,
  duration,
  period,
  document,
  event,
  url,
  email,
  phone,
});
