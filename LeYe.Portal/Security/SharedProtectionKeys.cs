using System.Xml.Linq;
using LeYe.Domain.Persistence.Postgres;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace LeYe.Portal.Security;

/// <summary>The framework's key ring in the shared database, so that every process opens what another has sealed: sign-ins, form tokens, displays.</summary>
internal sealed class SharedProtectionKeys(ProtectionKeyTable table) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. table.Read().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => table.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));

    /// <summary>Puts the ring there where the processes share a database; otherwise it stays in the data directory.</summary>
    internal sealed class Setup(ProtectionKeyTable? table = null) : IPostConfigureOptions<KeyManagementOptions>
    {
        public void PostConfigure(string? name, KeyManagementOptions options)
        {
            if (table is not null)
                options.XmlRepository = new SharedProtectionKeys(table);
        }
    }
}
