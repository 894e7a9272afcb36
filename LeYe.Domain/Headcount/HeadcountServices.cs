using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Domain.Headcount;

/// <summary>Registration of the room.</summary>
public static class HeadcountServices
{
    public static IServiceCollection AddHeadcount(this IServiceCollection services) => services.AddSingleton<HeadcountQueries>()
        .AddSingleton<LiveQueries>().AddSingleton<KeptHeadcounts>().AddSingleton<BoardDeviceService>();
}
