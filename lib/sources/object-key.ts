/** Where a brought picture lies in the bucket. Its type is in the object's metadata, so that its id is all one needs. */
export function sourceKey(id: string): string {
  return `sources/${id}`;
}
