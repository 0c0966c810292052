using ElJournal.ReferenceHost.Input;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>К чему сузить отчёт, as a form sends it: fields that were left empty narrow nothing.</summary>
internal sealed record ReportQuery(
    [FromQuery(Name = "class")] string? Class,
    [FromQuery(Name = "journal")] string? Journal,
    [FromQuery(Name = "pupil")] string? Pupil,
    [FromQuery(Name = "teacher")] string? Teacher,
    [FromQuery(Name = "period")] string? Period)
{
    internal static ReportQuery From(IFormCollection form) => new(form["class"], form["journal"], form["pupil"], form["teacher"], form["period"]);

    internal ReportScope ToScope() => new(Given(Class), Given(Journal), Given(Pupil), Given(Teacher), Given(Period));

    private static string? Given(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();
}
