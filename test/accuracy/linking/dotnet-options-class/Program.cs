var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<TaggingOptions>(builder.Configuration.GetSection("Tagging"));
builder.Build().Run();
