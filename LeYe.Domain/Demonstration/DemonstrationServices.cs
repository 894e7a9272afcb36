using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Domain.Demonstration;

/// <summary>Registration of the room.</summary>
public static class DemonstrationServices
{
    public static IServiceCollection AddDemonstration(this IServiceCollection services) => services.AddSingleton<DemonstrationBuilder>();
}
