using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LeYe.Portal.Setup;

/// <summary>Sign-in by ASP.NET Core Identity's own managers, hasher and cookies over our account store.</summary>
public static class IdentitySetup
{
    public static void AddPortalIdentity(this IServiceCollection services, string dataDirectory)
    {
        services.AddDataProtection().SetApplicationName("LeYe.Portal")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataDirectory, "keys")))
            // One pass that encrypts and proves, where the default makes two: every page opens and seals a few of these.
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddSingleton<IPostConfigureOptions<KeyManagementOptions>, SharedProtectionKeys.Setup>();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddSingleton<SignInEnds>();
        services.AddSingleton<SignInWatch>();
        services.AddScoped<SessionLimits>();
        services.AddSingleton<PasswordGate>();
        services.AddSingleton<UnknownNames>();
        services.AddSingleton<FormOwners>();
        services.AddSingleton<KeptForms>();
        services.AddIdentityCore<Account>(ConfigureIdentity)
            .AddUserStore<AccountStore>()
            .AddSignInManager()
            .AddPasswordValidator<PlainPasswords>()
            .AddClaimsPrincipalFactory<AccountPrincipalFactory>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // The device asks for its PIN or finger, so that a passkey is two factors by itself, and no user name is typed.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            // The framework's own check reads the Origin header, which our referrer policy makes null on forms.
            options.ValidateOrigin = static context => ValueTask.FromResult(!context.CrossOrigin && Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
                && origin.Equals(new Uri($"{context.HttpContext.Request.Scheme}://{context.HttpContext.Request.Host}")));
        });
        services.AddOptions<SecurityStampValidatorOptions>().Configure<TimeProvider>((o, time) => (o.ValidationInterval, o.TimeProvider) = (TimeSpan.FromMinutes(1), time));
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                options.EventsType = typeof(SessionLimits);
                options.LoginPath = "/signin";
                options.ReturnUrlParameter = "return";
                options.ExpireTimeSpan = SessionLimits.Idle;
                options.SlidingExpiration = true;
                options.Cookie.Name = "leye-session";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            })
            // Between password and code, and while a passkey is asked for.
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
                options.Cookie.Name = "leye-second";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            })
            // Identity signs out of it whenever a sign-in no longer holds.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme);
        services.AddSingleton<IAuthorizationHandler, RequiresRightHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static void ConfigureIdentity(IdentityOptions options)
    {
        // Length decides, not composition.
        options.Password.RequiredLength = 10;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 4;
        // Short, so that nobody can be kept out for long by another's guesses.
        options.Lockout.MaxFailedAccessAttempts = 10;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(1);
        options.User.AllowedUserNameCharacters = AccountRules.NameCharacters;
    }
}
