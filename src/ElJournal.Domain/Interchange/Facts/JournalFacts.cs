using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>The kinds of facts that stand in the file of a journal, one a line.</summary>
internal static class JournalFacts
{
    /// <summary>Gets the kinds in the order in which they are documented.</summary>
    internal static ImmutableArray<FactKind<JournalRecordBuilder>> Kinds { get; } =
    [
        LessonFact.Description,
        HomeworkFact.Description,
        AttendanceFact.Description,
        AssessmentFact.Description,
        MarkFact.Description,
        FinalMarkFact.Description,
    ];

    /// <summary>Gets the names of all kinds, for messages.</summary>
    internal static string Listing { get; } = string.Join(", ", Kinds.Select(k => k.Name));
}
