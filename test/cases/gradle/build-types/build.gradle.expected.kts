android {
    buildTypes {
        debug {
            buildConfigField("String", "CLARIFAI_API_KEY", "\"${keyshift:key-1}\"")
        }
        release {
            buildConfigField(type = "String", name = "CLARIFAI_API_KEY", value = "\"${keyshift:key-1}\"")
        }
    }
}
