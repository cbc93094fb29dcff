using System;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<ILabels, Labels>(client =>
{
    client.BaseAddress = new Uri("https://api.clarifai.com/v2/");
});
builder.Build().Run();
