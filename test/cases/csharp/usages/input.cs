using System.Threading.Tasks;
using Clarifai.API;
using Clarifai.DTOs.Models;
using Clarifai.DTOs.Predictions;

namespace Acme.Everything
{
    public class Everything
    {
        private readonly IClarifaiClient _client;
        private readonly Trainer _trainer;

        public Everything(IClarifaiClient client, Trainer trainer)
        {
            _client = client;
            _trainer = trainer;
        }

        public async Task Inputs(string url)
        {
            await _client.AddInputs(new ClarifaiURLImage(url)).ExecuteAsync();
            await _client.GetInputs().Page(1).ExecuteAsync();
            await _client.GetInputsStatus().ExecuteAsync();
            await _client.ModifyInput("a", ModifyAction.Merge, null).ExecuteAsync();
            await _client.SearchInputs(SearchBy.ConceptID("boat")).ExecuteAsync();
            await this._client.DeleteAllInputs().ExecuteAsync();
        }

        public async Task Models(ConceptModel given)
        {
            await _client.AddConcepts(new Concept("boat")).ExecuteAsync();
            await _client.CreateModel("boats", concepts: null).ExecuteAsync();
            await _client.TrainModel<Concept>("boats").ExecuteAsync();
            await _client.Predict<Concept>("boats", input).ExecuteAsync();
            await _client.GetModel<Concept>("boats").ExecuteAsync();
            await _client.WorkflowPredict("w", input).ExecuteAsync();
            await _client.PublicModels.ColorModel.BatchPredict(inputs).ExecuteAsync();
            await _client.Solutions.Moderation.Predict("m", input).ExecuteAsync();
            await given.TrainModel().ExecuteAsync();
            await given.Modify(ModifyAction.Merge, "boats").ExecuteAsync();
            await given.GetModelVersions().ExecuteAsync();
        }

        public void NotOurs(string url)
        {
            _trainer.TrainModel(url);
            Predict(url);
            this.Predict(url);
        }
    }
}
