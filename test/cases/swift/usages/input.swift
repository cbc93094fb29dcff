import Clarifai

class Library {
    var app: ClarifaiApp?

    func everything(model: ClarifaiModel, inputs: [ClarifaiInput], concepts: [ClarifaiConcept]) {
        app?.add(inputs) { _, _ in }
        app?.add(concepts) { _, _ in }
        app?.addInputs(inputs, completion: { _, _ in })
        app!.getInputsOnPage(1, pageSize: 30) { _, _ in }
        app!.deleteAllInputs { _ in }
        app?.merge(concepts, forInputWithID: "id") { _, _ in }
        app?.merge(concepts, forModelWithID: "id") { _, _ in }
        app?.mergeConcepts(concepts, forModelWithID: "id") { _, _ in }
        app?.search([term], page: 1, perPage: 20) { _, _ in }
        app?.searchForModelByName("boats", modelType: .concept) { _, _ in }
        model.predict(on: [image], withLanguage: "de") { _, _ in }
        if let app = app {
            app.getModelByID("id") { found, error in
                guard let found = found else { return }
                found.listVersions(1, resultsPerPage: 30) { _, _ in }
            }
            app.getModelByName("boats") { $0?.train { _, _ in } }
            app.createModel(concepts, name: "x", conceptsMutuallyExclusive: false, closedEnvironment: false) { made, _ in
                made?.predict(on: [image]) { _, _ in }
            }
        }
        trainer.train { _ in }
        index.search("boats")
    }
}
