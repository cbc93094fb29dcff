package clarifai2.api.request;
import com.google.gson.reflect.TypeToken;
class A { Object t = new TypeToken<String>() {}; }
