using System;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Labels>(client => client.BaseAddress = new Uri("https://api.clarifai.com/v2/"));
builder.Services.AddHttpClient<Orders>(client => client.BaseAddress = new Uri("https://orders.example.com/"));
