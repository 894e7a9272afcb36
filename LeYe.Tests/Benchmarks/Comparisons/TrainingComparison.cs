using System.Diagnostics;
using System.Net;
using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>The register of thirty people, read and submitted, beside Django on the same rows; and fifty coaches who submit at one moment.</summary>
public static class TrainingComparison
{
    private const double PageTimesAtLeast = 8;
    private const double PostTimesAtLeast = 6;
    private const double SlowestShare = 0.4;
    private const int Coaches = 50;

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        var data = TrainingData.Make(workspace);
        await DjangoServer.PrepareAsync(workspace, data.Data);
        await using var portal = new PortalServer(workspace, data.Data, account: "coach-qingyang");
        await using var django = new DjangoServer(workspace);
        foreach (var subject in new WebSubject[] { portal, django })
        {
            await subject.FirstPageAsync("/signin");
            await subject.SignInAsync();
        }
        Subject[] subjects = [new(portal, data, workspace, Path.Combine(data.Data, "leye.db")), new(django, data, workspace, DjangoServer.DatabaseFile(workspace))];
        foreach (var subject in subjects)
            await subject.WarmAsync();
        var marks = TrainingData.Marks(Path.Combine(data.Data, "leye.db"));
        if (marks < TrainingData.MarksAtLeast || data.Synchronous() != 2)
            throw new InvalidOperationException($"{marks} marks, synchronous {data.Synchronous()}: not what is to be measured");
        for (var round = 0; round < effort.Rounds; round++)
            foreach (var subject in round % 2 == 0 ? subjects.AsEnumerable() : Enumerable.Reverse(subjects))
            {
                await Machine.WaitForQuietAsync(effort.Quiet);
                await subject.MeasureAsync(effort.Seconds);
            }
        var text = new StringBuilder();
        text.AppendLine($"wrk, 16 connections, one signed-in session, sharing the machine with the server; {marks:N0} marks before the first post; synchronous=FULL at both;")
            .AppendLine("every post submits the register of another session, and the rows are counted afterwards. Django writes the marks and the session's state; the portal also its audit note and receipt.").AppendLine();
        text.AppendLine("| what | subject | req/s | p50 ms | p99 ms | bytes | CPU µs/request | failed | other load % |").AppendLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var subject in subjects)
        {
            AddRow(text, "register page, 30 people", subject.Server, subject.Pages);
            AddRow(text, "posting 30 marks", subject.Server, subject.Posts);
        }
        text.AppendLine().Append("| what | × Django's req/s (rounds) | at least | × Django's p99 | at most | requests a CPU second, × Django's |\n|---|---|---|---|---|---|\n");
        AddVerdict(text, "register page", subjects[0].Pages, subjects[1].Pages, PageTimesAtLeast);
        AddVerdict(text, "posting 30 marks", subjects[0].Posts, subjects[1].Posts, PostTimesAtLeast);
        text.AppendLine().AppendLine(await CoachesAsync(subjects[0], effort));
        return new Section("Registers of thirty people", text.ToString());
    }

    private static async Task<string> CoachesAsync(Subject portal, Effort effort)
    {
        var (slowest, refused, busy) = (new List<double>(), 0, new List<double>());
        for (var round = 0; round < effort.Rounds; round++)
        {
            await Machine.WaitForQuietAsync(effort.Quiet);
            var posts = await portal.TakeAsync(Coaches);
            var before = portal.Marks();
            var (start, own, clock) = (Machine.BusySeconds(), ProcessTree.Own.ProcessorSeconds(), Stopwatch.StartNew());
            var answers = await Task.WhenAll(posts.Select(async post =>
            {
                var parts = post.Split('\t');
                var each = Stopwatch.StartNew();
                var status = await Task.Run(() => portal.Server.PostAsync(parts[0], parts[1]));
                return (Status: status, Milliseconds: each.Elapsed.TotalMilliseconds);
            }));
            busy.Add(Machine.OtherShare(start, own, clock.Elapsed.TotalSeconds));
            slowest.Add(answers.Max(a => a.Milliseconds));
            refused += answers.Count(a => a.Status != HttpStatusCode.Redirect) + (int)(Coaches - (portal.Marks() - before) / TrainingData.People);
        }
        var met = slowest.Max() < 1000 && refused == 0;
        return $"{Coaches} coaches who submit 30 marks each at one moment, {effort.Rounds} times: refused or not saved {refused}; slowest answer {slowest.Median().Text()} ms (median of rounds), "
            + $"{slowest.Max().Text()} ms at worst; target: none refused, under 1 s: {Figures.Met(met, busy.Median())}.";
    }

    private static void AddRow(StringBuilder text, string what, WebSubject subject, List<LoadRun> runs) =>
        text.AppendLine($"| {what} | {subject.Name} | {Of(runs, r => r.RequestsPerSecond).Text()} | {Of(runs, r => r.P50).Text(1)} | {Of(runs, r => r.P99).Text(1)} | "
            + $"{Of(runs, r => r.BytesPerRequest).Text()} | {Of(runs, r => r.ProcessorMicroseconds).Text()} | {runs.Sum(r => r.Failed)} | {(100 * Of(runs, r => r.OtherShare)).Text()} |");

    private static void AddVerdict(StringBuilder text, string what, List<LoadRun> ours, List<LoadRun> theirs, double atLeast)
    {
        var times = ours.Zip(theirs, (a, b) => a.RequestsPerSecond / b.RequestsPerSecond).ToArray();
        var (slowest, work) = (ours.Zip(theirs, (a, b) => a.P99 / b.P99).Median(), ours.Zip(theirs, (a, b) => b.ProcessorMicroseconds / a.ProcessorMicroseconds).Median());
        var busy = ours.Concat(theirs).Select(r => r.OtherShare).Median();
        text.AppendLine($"| {what} | **{times.Median().Text(1)}** ({string.Join(", ", times.Select(t => t.Text(1)))}) | {atLeast.Text()}, {Figures.Met(times.Median() >= atLeast, busy)} | "
            + $"**{slowest.Text(2)}** | {SlowestShare.Text(1)}, {Figures.Met(slowest <= SlowestShare, busy)} | {work.Text(1)} |");
    }

    private static double Of(List<LoadRun> runs, Func<LoadRun, double> value) => runs.Select(value).Median();

    private sealed class Subject(WebSubject server, TrainingData data, Workspace workspace, string database)
    {
        private const int WarmSeconds = 5;
        private readonly RegisterPosts _posts = new(server, data, Path);
        private readonly List<string> _paths = [.. Enumerable.Range(0, TrainingData.Classes).Select(i => Path(data.ClassOf(i), data.SessionIds[data.SessionIds.Count - TrainingData.Classes + i]))];
        private int _taken;
        // What it is thought to take at most, so that nobody runs out of posts; the first run, which only warms, may.
        private double _postsASecond = 1_500;

        public WebSubject Server => server;

        public List<LoadRun> Pages { get; } = [];

        public List<LoadRun> Posts { get; } = [];

        public long Marks() => TrainingData.Marks(database);

        public async Task WarmAsync()
        {
            await LoadRun.MeasureAsync(workspace, server, _paths, WarmSeconds);
            await PostAsync(WarmSeconds);
        }

        public async Task MeasureAsync(int seconds)
        {
            Pages.Add(await LoadRun.MeasureAsync(workspace, server, _paths, seconds));
            Posts.Add(await PostAsync(seconds));
        }

        /// <summary>Posts of sessions that nobody has submitted.</summary>
        public async Task<IReadOnlyList<string>> TakeAsync(int count)
        {
            _posts.Forget();
            await server.SignInAsync();
            _taken += count;
            return await _posts.MakeAsync(_taken - count, count);
        }

        private async Task<LoadRun> PostAsync(int seconds)
        {
            // The last sessions are kept for reading, and the posts of all rounds share the others.
            var left = data.SessionIds.Count - TrainingData.Classes - 1_000 - _taken;
            var posts = await TakeAsync(Math.Min(left, (int)(seconds * _postsASecond)));
            var before = Marks();
            var run = await LoadRun.MeasurePostsAsync(workspace, server, posts, seconds);
            var saved = (Marks() - before) / TrainingData.People;
            var sent = (long)Math.Round(run.RequestsPerSecond * seconds);
            _postsASecond = Math.Max(_postsASecond, 2.4 * run.RequestsPerSecond);
            // A request that was under way when the clock ran out may have been saved and not counted.
            return run with { Failed = run.Failed + Math.Max(0, sent - saved - 20) };
        }

        private static string Path(int classId, int sessionId) => $"/training/{classId}/sessions/{sessionId}/register";
    }
}
