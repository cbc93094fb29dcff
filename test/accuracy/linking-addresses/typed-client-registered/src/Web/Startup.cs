using System;
using Microsoft.Extensions.DependencyInjection;

namespace Web
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddHttpClient<TaggingService>(c => c.BaseAddress = new Uri("https://api.clarifai.com/v2/"));
            services.AddHttpClient<BillingService>(c => c.BaseAddress = new Uri("https://billing.example.com/"));
        }
    }
}
