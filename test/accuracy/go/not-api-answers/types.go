package clarifai

// Answer is what POST /v2/models/{id}/outputs gives.
type Answer struct {
	Status struct {
		Code int `json:"code"`
	} `json:"status"`
	Outputs []struct {
		ID    string `json:"id"`
		AppID string `json:"app_id"`
		Model struct {
			ID string `json:"id"`
		} `json:"model"`
	} `json:"outputs"`
}

const GeneralModel = "aaa03c23b3724a16a56b629203edc62c"
