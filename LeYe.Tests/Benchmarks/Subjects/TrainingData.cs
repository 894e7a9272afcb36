using LeYe.Domain.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace LeYe.Benchmarks.Subjects;

/// <summary>
/// A copy of the large demonstration with registers to fill: fifty classes of thirty people at one base, each with many sessions held
/// yesterday whose register nobody has started, and 150,000 marks or more that were made before.
/// </summary>
public sealed class TrainingData
{
    public const int Classes = 50;
    public const int People = 30;
    public const int MarksAtLeast = 150_000;
    private const int SessionsEach = 4_000;
    private readonly string _database;

    private TrainingData(string data, IReadOnlyList<int> classIds, IReadOnlyList<int> sessionIds)
    {
        Data = data;
        _database = Path.Combine(data, "leye.db");
        (ClassIds, SessionIds) = (classIds, sessionIds);
    }

    public string Data { get; }

    public IReadOnlyList<int> ClassIds { get; }

    /// <summary>Sessions class by class: the first of each class, then the second of each, and so on.</summary>
    public IReadOnlyList<int> SessionIds { get; }

    public int ClassOf(int index) => ClassIds[index % Classes];

    public static TrainingData Make(Workspace workspace)
    {
        var data = Path.Combine(workspace.Work, "demonstration-training");
        if (Directory.Exists(data))
            Directory.Delete(data, recursive: true);
        Directory.CreateDirectory(data);
        foreach (var file in Directory.EnumerateFiles(workspace.LargeData, "*", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).StartsWith("leye.db", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(data, Path.GetRelativePath(workspace.LargeData, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var database = Path.Combine(data, "leye.db");
        using (var source = Open(Path.Combine(workspace.LargeData, "leye.db")))
            Run(source, $"VACUUM INTO '{database}'");
        using var target = Open(database);
        Run(target, "PRAGMA journal_mode = WAL");
        using var transaction = target.BeginTransaction();
        var (classes, sessions) = Fill(target);
        transaction.Commit();
        return new TrainingData(data, classes, sessions);
    }

    /// <summary>All marks there are.</summary>
    public static long Marks(string database)
    {
        using var connection = Open(database);
        return Number(connection, "SELECT COUNT(*) FROM Marks");
    }

    /// <summary>What the durability of a commit is: 2 is FULL.</summary>
    public long Synchronous()
    {
        using var connection = Open(_database);
        return Number(connection, "PRAGMA synchronous");
    }

    private static (List<int> Classes, List<int> Sessions) Fill(SqliteConnection db)
    {
        var baseId = Number(db, "SELECT Id FROM Bases WHERE Key = 'qingyang'");
        var held = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var (firstClass, firstSession) = ((int)Number(db, "SELECT MAX(Id) FROM Classes") + 1, (int)Number(db, "SELECT MAX(Id) FROM Sessions") + 1);
        List<int> classes = [.. Enumerable.Range(firstClass, Classes)];
        foreach (var (id, at) in classes.Select((id, at) => (id, at)))
        {
            CopyRow(db, "Classes", $"BaseId = {baseId}", new() { ["Id"] = $"{id}", ["IntakeNumber"] = $"{9000 + at}", ["StartsOn"] = $"'{held}'", ["EndsOn"] = $"'{held}'" });
            Run(db, $"""
                INSERT INTO Enrolments (ClassId, PersonId, NumberInClass, FromOn, Assessment)
                SELECT {id}, Id, ROW_NUMBER() OVER (ORDER BY Id), '{held}', 0
                FROM (SELECT Id FROM People WHERE BaseId = {baseId} ORDER BY Id LIMIT {People} OFFSET {at * 5})
                """);
        }
        var sessions = new List<int>(Classes * SessionsEach);
        var template = Columns(db, "Sessions");
        using var insert = db.CreateCommand();
        insert.CommandText = $"INSERT INTO Sessions ({string.Join(", ", template)}) SELECT {string.Join(", ", template.Select(Value))} FROM Sessions ORDER BY Id LIMIT 1";
        foreach (var name in new[] { "$id", "$class", "$number" })
            insert.Parameters.AddWithValue(name, 0);
        for (var number = 1; number <= SessionsEach; number++)
            foreach (var classId in classes)
            {
                sessions.Add(firstSession + sessions.Count);
                (insert.Parameters["$id"].Value, insert.Parameters["$class"].Value, insert.Parameters["$number"].Value) = (sessions[^1], classId, number);
                insert.ExecuteNonQuery();
            }
        FillUp(db, insert, firstSession + sessions.Count, classes);
        return (classes, sessions);

        string Value(string column) => column switch
        {
            "Id" => "$id",
            "ClassId" => "$class",
            "Number" => "$number",
            "HeldOn" => $"'{held}'",
            "RegisterState" => "0",
            "Version" => "0",
            "SubmittedAt" or "SubmittedBy" => "NULL",
            _ => $"\"{column}\"",
        };
    }

    /// <summary>Registers taken before, a mark for everybody, until there are as many marks as the comparison asks for.</summary>
    private static void FillUp(SqliteConnection db, SqliteCommand insert, int session, List<int> classes)
    {
        for (var (marks, at) = (Number(db, "SELECT COUNT(*) FROM Marks"), 0); marks < MarksAtLeast; marks += People, session++, at++)
        {
            var classId = classes[at % Classes];
            (insert.Parameters["$id"].Value, insert.Parameters["$class"].Value, insert.Parameters["$number"].Value) = (session, classId, SessionsEach + 1 + at / Classes);
            insert.ExecuteNonQuery();
            Run(db, $"UPDATE Sessions SET RegisterState = 2, SubmittedAt = HeldOn, SubmittedBy = 'coach' WHERE Id = {session}");
            Run(db, $"INSERT INTO Marks (SessionId, EnrolmentId, Kind, Method) SELECT {session}, Id, 1, 1 FROM Enrolments WHERE ClassId = {classId}");
        }
    }

    private static void CopyRow(SqliteConnection db, string table, string where, Dictionary<string, string> changed)
    {
        var columns = Columns(db, table);
        Run(db, $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", columns.Select(c => changed.GetValueOrDefault(c, $"\"{c}\"")))} FROM {table} WHERE {where} ORDER BY Id LIMIT 1");
    }

    private static List<string> Columns(SqliteConnection db, string table)
    {
        using var command = db.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(SqliteSetup.ConnectionString(file));
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
