using ElJournal.Domain.Messages;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a month of a pupil.</summary>
internal sealed class PupilMonthExamples() : ExampleKind(PupilMonthSource.Instance)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var month = FamilySchool.MonthOf(row);
        var school = FamilySchool.Open(row, month);
        MessageFacts.Write(school, MessageTopics.Progress | MessageTopics.Behaviour);
        return (school, $"pupil:{ExampleSchool.Pupil}/month:{Occurrence.MonthOf(SchoolYear.Around(month), month)}");
    }
}
