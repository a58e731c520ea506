/** Keeps the values used last, up to `limit`; the least recently used goes first. */
export class Recent<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  get(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) this.values.delete(key);
    const value = known ?? make();
    this.values.set(key, value);
    if (this.values.size > this.limit) this.forgetOldest();
    return value;
  }

  private forgetOldest(): void {
    const oldest = this.values.keys().next();
    if (!oldest.done) this.values.delete(oldest.value);
  }
}
