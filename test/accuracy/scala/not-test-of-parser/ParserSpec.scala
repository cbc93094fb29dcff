import org.scalatest._

class ParserSpec extends FlatSpec with Matchers {
  "the parser" should "read an answer of Clarifai" in {
    val text = """{"status":{"code":10000},"outputs":[{"id":"e1cf385843b94c6791bbd9f2654db5c0","model":{"app_id":"main"}}]}"""
    Parser.parse(text).outputs.head.model.appId shouldBe "main"
  }
}
