using LeYe.Domain.Common;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>The keys of cookies, form tokens and sealed links, for every process: XML texts, encrypted under the field key as what is personal is.</summary>
public sealed class ProtectionKeyTable
{
    private readonly PostgresAddress _address;
    private readonly FieldProtector _protector;

    internal ProtectionKeyTable(PostgresAddress address, FieldProtector protector) => (_address, _protector) = (address, protector);

    public IReadOnlyCollection<string> Read()
    {
        using var command = _address.Plain.CreateCommand("""SELECT "XmlCipher" FROM "ProtectionKeys" ORDER BY "Id" """);
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(_protector.Reveal(rows.GetFieldValue<byte[]>(0)));
        return found;
    }

    /// <summary>Adds a key. One that is there already stays as it is: keys never change.</summary>
    public void Add(string name, string xml)
    {
        using var command = _address.Plain.CreateCommand("""INSERT INTO "ProtectionKeys" ("Name", "At", "XmlCipher") VALUES (@name, clock_timestamp(), @cipher) ON CONFLICT ("Name") DO NOTHING""");
        command.Parameters.Add(new NpgsqlParameter<string>("name", name));
        command.Parameters.Add(new NpgsqlParameter<byte[]>("cipher", _protector.Protect(xml)));
        command.ExecuteNonQuery();
    }
}
