using LeYe.Portal.Setup;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddKit();
var app = builder.Build();
app.UseAntiforgery();
app.MapKit();
app.Run();
