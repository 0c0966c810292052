using System.Globalization;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Time;

namespace ElJournal.Reporting.Reports;

/// <summary>Набор отчётов: all reports of a school, each as often as what it requires asks for.</summary>
/// <remarks>
/// A report that requires a class, a journal or a period is in the set once for each of them; a period counts once it has begun. A report whose runs an act asks for is there for each period besides the year. Not in the set
/// are reports about single pupils, and without a regulation those that judge by one.
/// </remarks>
public static class ReportSet
{
    private const ReportParameters Enumerated = ReportParameters.Class | ReportParameters.Journal | ReportParameters.Period;

    /// <summary>Lists the set.</summary>
    /// <param name="whole">The school, narrowed to nothing.</param>
    /// <returns>The reports in the order of the catalogue; no two names are alike.</returns>
    public static IEnumerable<ReportSetItem> Of(ReportInput whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var report in ReportCatalog.All.Where(r => Has(whole, r)))
        {
            foreach (var input in Narrowed(whole, report))
            {
                // Ids may differ by what a file system does not tell apart.
                var name = NameOf(report, input);
                var count = taken[name] = taken.GetValueOrDefault(name) + 1;
                yield return new ReportSetItem(count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}~{count}"), report, input);
            }
        }
    }

    /// <summary>Says whether the set has a report.</summary>
    /// <param name="whole">The school, narrowed to nothing.</param>
    /// <param name="report">The report.</param>
    /// <returns>Whether it can be made of the school without being told about whom.</returns>
    public static bool Has(ReportInput whole, ReportDefinition report)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(report);
        return (report.Required & ~(Enumerated | whole.Given)) == ReportParameters.None;
    }

    private static IEnumerable<ReportInput> Narrowed(ReportInput whole, ReportDefinition report)
    {
        var register = whole.Register;
        return (report.Required & Enumerated) switch
        {
            ReportParameters.Class => register.Classes.Select(c => whole.Of(c.Id)),
            ReportParameters.Class | ReportParameters.Period => register.Classes.SelectMany(c => Begun(whole, AttestationPeriods.Of(register, c.Id)).Select(p => whole.Of(c.Id, p))),
            ReportParameters.Journal => register.Journals.Where(register.IsMarked).Select(j => whole.Of(journal: j.Id)),
            ReportParameters.Period => Begun(whole, ClassPeriods.OfSchool(register)).Select(p => whole.Of(period: p)),
            _ when report.RunKind is not null && report.Optional.HasFlag(ReportParameters.Period) => [whole.Of(), .. Begun(whole, ClassPeriods.OfSchool(register)).Select(p => whole.Of(period: p))],
            _ => [whole.Of()],
        };
    }

    private static IEnumerable<StudyPeriod> Begun(ReportInput whole, IEnumerable<StudyPeriod> periods) => periods.Where(p => p.First <= whole.Today);

    private static string NameOf(ReportDefinition report, ReportInput input) => string.Join('/', new[]
    {
        report.Id,
        input.Class is { } schoolClass ? InterchangeNames.FileSafe(schoolClass.Value) : null,
        input.Journal is { } journal ? InterchangeNames.FileSafe(journal) : null,
        input.Period is { } period ? $"{FactCodes.PeriodKinds.Format(period.Kind)}-{period.First:R}" : null,
    }.Where(part => part is not null));
}
