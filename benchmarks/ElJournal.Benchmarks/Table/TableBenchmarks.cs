using System.Collections.Concurrent;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using ElJournal.Benchmarks.Access;
using ElJournal.Benchmarks.Audits;
using ElJournal.Benchmarks.Expressions;
using ElJournal.Benchmarks.Hand;
using ElJournal.Benchmarks.Marks;
using ElJournal.Benchmarks.Packs;
using ElJournal.Benchmarks.Reading;
using ElJournal.Benchmarks.Reports;
using ElJournal.Benchmarks.Support;
using ElJournal.Rules.Access;
using ElJournal.Rules.Audits;
using Microsoft.AspNetCore.Authorization;

namespace ElJournal.Benchmarks.Table;

/// <summary>One table of all that the product does, in one run, each part against a baseline of its own: the school of 1,000 pupils of seed 1.</summary>
/// <remarks>
/// The audits judge the norms about lessons on one thread: by a loop written by hand, by the engine, and by Microsoft RulesEngine, all on the same rows and day tables. Their counts by norm and verdict are
/// compared before anything is measured, and a difference stops the run. The other parts are those of the classes of their own. All cases run in one process, and what they share is made once.
/// </remarks>
[Config(typeof(TableConfig))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[MemoryDiagnoser(displayGenColumns: false)]
public class TableBenchmarks
{
    private const string Five = "audit, 5 norms";
    private const string Thirty = "audit, 30 norms";
    private const string Monitor = "monitor";
    private const string Access = "access";
    private const string Marks = "marks";
    private const string Report = "report";
    private const string Import = "import";
    private const int Pupils = 1000;
    private static readonly AuditOptions OneThread = new() { Parallelism = 1 };
    private static readonly ConcurrentDictionary<int, (PreparedAudit Engine, HandAudit Hand, ExpressionAudit Expressions)> Audits = [];

    private readonly AccessBenchmarks access = new();
    private readonly SchoolYearMarksBenchmarks marks = new();
    private readonly MonitorBenchmarks monitor = new() { Pupils = Pupils };
    private readonly ReportBenchmarks reports = new();
    private readonly TableImportBenchmarks tables = new() { Journals = 100 };
    private PreparedAudit engine = null!;
    private HandAudit hand = null!;
    private ExpressionAudit expressions = null!;

    [GlobalSetup(Targets = [nameof(Audit5_HandLoop), nameof(Audit5_Engine), nameof(Audit5_RulesEngine)])]
    public void SetupFive() => SetupAudit(HandNorms.Five);

    [GlobalSetup(Targets = [nameof(Audit30_HandLoop), nameof(Audit30_Engine), nameof(Audit30_RulesEngine)])]
    public void SetupThirty() => SetupAudit(30);

    [GlobalSetup(Target = nameof(Monitor_AuditAnew))]
    public void SetupAnew() => engine = BenchmarkSchool.Of(Pupils).Prepare(BenchmarkRegulations.Shipped("lenskaya-2017"));

    [GlobalSetup(Target = nameof(Monitor_Mark))]
    public void SetupMonitor() => monitor.Setup();

    [GlobalSetup(Targets = [nameof(Access_AspNetCore), nameof(Access_Decide)])]
    public void SetupAccess() => access.Setup();

    [GlobalSetup(Target = nameof(Report_FillControl))]
    public void SetupReports() => reports.Setup();

    [GlobalSetup(Targets = [nameof(Import_LinesSplit), nameof(Import_Tables)])]
    public void SetupImport() => tables.Setup();

    [GlobalCleanup(Targets = [nameof(Import_LinesSplit), nameof(Import_Tables)])]
    public void CleanupImport() => tables.Cleanup();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Five)]
    public object Audit5_HandLoop() => Hand();

    [Benchmark]
    [BenchmarkCategory(Five)]
    public object Audit5_Engine() => Engine();

    [Benchmark]
    [BenchmarkCategory(Five)]
    public object Audit5_RulesEngine() => expressions.Run();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Thirty)]
    public object Audit30_HandLoop() => Hand();

    [Benchmark]
    [BenchmarkCategory(Thirty)]
    public object Audit30_Engine() => Engine();

    [Benchmark]
    [BenchmarkCategory(Thirty)]
    public object Audit30_RulesEngine() => expressions.Run();

    /// <summary>What keeps an audit current without a monitor: all of it again.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Monitor)]
    public object Monitor_AuditAnew() => engine.Run(new CountingSink());

    [Benchmark(OperationsPerInvoke = 2)]
    [BenchmarkCategory(Monitor)]
    public int Monitor_Mark() => monitor.Mark_OfAPupil();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Access)]
    public Task<AuthorizationResult> Access_AspNetCore() => access.Authorize_AspNetCore();

    [Benchmark]
    [BenchmarkCategory(Access)]
    public AccessDecision Access_Decide() => access.Decide_TeacherOwnJournal();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Marks)]
    public double Marks_PlainDouble() => marks.Average_PlainDouble();

    [Benchmark]
    [BenchmarkCategory(Marks)]
    public int Marks_Average() => marks.Average_Exact();

    [Benchmark]
    [BenchmarkCategory(Marks)]
    public int Marks_Outcome() => marks.Outcome_WeightsOnRecord();

    /// <summary>The least that such a report costs: every fact that it counts, looked at once.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Report)]
    public int Report_Facts() => BenchmarkSchool.Of(Pupils).Record.Journals.Sum(j => j.Lessons.Count(l => l.Current.Topic is not null) + j.Assessments.Sum(a => a.Marks.Length));

    [Benchmark]
    [BenchmarkCategory(Report)]
    public long Report_FillControl() => reports.FillControl_School();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Import)]
    public int Import_LinesSplit() => tables.Lines_Split();

    [Benchmark]
    [BenchmarkCategory(Import)]
    public object Import_Tables() => tables.Tables_Imported();

    private object Hand() => hand.Lessons(1, static () => default(NoHandLedger));

    private object Engine() => engine.Run(new CountingSink(), OneThread);

    private void SetupAudit(int norms) => (engine, hand, expressions) = Audits.GetOrAdd(norms, Agreeing);

    private static (PreparedAudit Engine, HandAudit Hand, ExpressionAudit Expressions) Agreeing(int norms)
    {
        var (school, regulation, set) = (BenchmarkSchool.Of(Pupils), BenchmarkRegulations.OfLessons(norms), HandNormSet.OfLessons(norms));
        school.Check(regulation, set, h => h.Lessons(1, static () => default(NoHandLedger)));
        school.Check(regulation, (index, prepared) => new ExpressionAudit(index, prepared.Journals, set).Run());
        var prepared = school.Prepare(regulation);
        var compiled = new ExpressionAudit(school.Index, prepared.Journals, set);
        compiled.Run();
        return (prepared, new HandAudit(school.Index, prepared.Journals, set), compiled);
    }
}
