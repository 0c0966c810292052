using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Reports;

/// <summary>A report of a model: first what it says, then how that is laid out.</summary>
/// <typeparam name="TModel">The model: pure data, no formatting.</typeparam>
internal sealed class ReportDefinition<TModel> : ReportDefinition
{
    /// <summary>Gets what works the model out.</summary>
    internal required Func<ReportInput, TModel> Model { get; init; }

    /// <summary>Gets what lays it out.</summary>
    internal required Func<TModel, ReportBody> LayOut { get; init; }

    private protected override ReportBody BodyOf(ReportInput input) => LayOut(Model(input));
}
