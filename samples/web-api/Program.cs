using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Setup;
using NodaTime;
using WebApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddElJournal(options =>
{
    options.Clock = SystemClock.Instance;
    options.UseRegulation("lenskaya-2017");
});
builder.Services.AddSingleton<ISchoolYearSource>(SchoolYears.Current());
var app = builder.Build();

app.MapGet("/audit", (PolicyEngine engine, ISchoolYearSource year, IClock clock) =>
{
    var audit = engine.Audit(year, clock.GetCurrentInstant());
    return new AuditView(
        audit.Totals.Duties,
        audit.Totals.Undetermined,
        [.. audit.Findings.Select(f => new FindingView(f.Id, f.Binding.Clause.Id, f.Verdict.ToRussian(), f.Due?.ToString()))]);
});

// The id of a duty holds slashes: a catch-all takes it whole.
app.MapGet("/explain/{**duty}", (string duty, PolicyEngine engine, ISchoolYearSource year, IClock clock) =>
    engine.Explain(year, clock.GetCurrentInstant(), duty) is { } explanation
        ? Results.Ok(ExplanationText.Lines(explanation))
        : Results.NotFound($"Нет такой нормы или такого дела: {duty}"));

app.Run();

internal sealed record AuditView(int Duties, int Undetermined, IReadOnlyList<FindingView> Findings);

internal sealed record FindingView(string Id, string Clause, string Verdict, string? Due);
