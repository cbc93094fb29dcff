import com.clarifai.api.ClarifaiClient
import com.clarifai.api.RecognitionRequest
import java.io.File

fun main(args: Array<String>) {
    val given = ClarifaiClient(args[0], args[1])
    val implicit = ClarifaiClient()
    println(given.recognize(RecognitionRequest(File(args[2]))))
    println(implicit.recognize(RecognitionRequest(File(args[2]))))
}
