using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Layout;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Reports;

/// <summary>Отчёт реестра: what it is called, which clauses ask for it, by what it can be narrowed, and who may read it.</summary>
/// <remarks>Members of the closed list <see cref="ReportCatalog.All"/>. Immutable, safe on any thread; compared by reference.</remarks>
public abstract class ReportDefinition
{
    private protected ReportDefinition()
    {
    }

    /// <summary>Gets its id: Latin letters and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Gets its title, in Russian.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the clauses that ask for it: <c>saki-2020 3.1</c>; empty where no act does.</summary>
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>Gets the capabilities of packs that it provides, alone or with others.</summary>
    public ImmutableArray<string> Capabilities { get; init; } = [];

    /// <summary>Gets what it cannot do without.</summary>
    public ReportParameters Required { get; init; }

    /// <summary>Gets what it may be narrowed to besides.</summary>
    public ReportParameters Optional { get; init; }

    /// <summary>Gets who may read it.</summary>
    public required ReportReaders Readers { get; init; }

    /// <summary>Gets what it shows of single persons and journals, or that it shows sums alone: whoever reads it must be allowed to read each of these.</summary>
    public required ImmutableArray<ResourceKind> Holds { get; init; }

    /// <summary>Gets as what a run of it is recorded, or null where no act asks for runs.</summary>
    public ReportKind? RunKind { get; init; }

    /// <summary>Says what keeps the report from being made.</summary>
    /// <param name="given">What it shall be narrowed to.</param>
    /// <param name="reader">For whom it is made: whether that category reads it, and gets no more than its own; null where the host has seen to that.</param>
    /// <returns>All that is wrong; empty when nothing is.</returns>
    public IEnumerable<Defect> Check(ReportParameters given, AccessCategory? reader = null)
    {
        // Any report may be told an act: it may be needed for the rules of marking only.
        var taken = Required | Optional | ReportParameters.Regulation;
        return
        [
            .. ParameterWords.Each(Required & ~given).Select(p => new Defect(ReportDefects.MissingParameter, default, Id, ParameterWords.Of(p), ParameterWords.Option(p))),
            .. ParameterWords.Each(given & ~taken).Select(p => new Defect(ReportDefects.NeedlessParameter, default, Id, ParameterWords.Option(p), ParameterWords.Options(Required | Optional))),
            .. reader is { } category ? CheckReader(given, category) : [],
        ];
    }

    /// <summary>Makes the report and lays it out.</summary>
    /// <param name="input">Of what it is made.</param>
    /// <returns>The document, or what keeps it from being made.</returns>
    public Result<ReportDocument> Make(ReportInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        ImmutableArray<Defect> defects = [.. Check(input.Given, input.Reader)];
        if (!defects.IsEmpty)
        {
            return new Result<ReportDocument>(defects);
        }

        var school = input.Register.School;
        return new Result<ReportDocument>(new ReportDocument(BodyOf(input))
        {
            Report = Id,
            Title = Title,
            Clauses = Clauses,
            School = school.Name ?? school.Id.Value,
            AsOf = input.AsOf,
            AsOfLocal = input.Clock.LocalOf(input.AsOf),
        });
    }

    private IEnumerable<Defect> CheckReader(ReportParameters given, AccessCategory category)
    {
        var words = AccessCodes.Categories.MeaningOf(category);
        if (!OwnScope.IsFor(this, category))
        {
            var all = AccessCodes.Categories.Codes.Where(c => OwnScope.IsFor(this, c.Value)).Select(c => c.Text);
            yield return new Defect(ReportDefects.NotForReader, default, Id, words, string.Join(", ", all));
        }
        else if (OwnScope.Of(this, category) is var own and not ReportParameters.None && (given & own) == ReportParameters.None)
        {
            yield return new Defect(ReportDefects.OwnOnly, default, Id, words, string.Join(" или ", ParameterWords.Each(own).Select(ParameterWords.Option)));
        }
    }

    private protected abstract ReportBody BodyOf(ReportInput input);
}
