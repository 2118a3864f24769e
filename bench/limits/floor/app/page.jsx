export default function Page() {
  return <h1>Đối thoại</h1>;
}
