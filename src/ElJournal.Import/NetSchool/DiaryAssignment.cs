using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Import.NetSchool;

/// <summary>An assignment of a lesson: homework or an assessment.</summary>
internal sealed record DiaryAssignment(AssessmentId Id, int Type, Place Place)
{
    /// <summary>The type of homework; every other one is an assessment.</summary>
    internal const int Homework = 3;

    internal string? Name { get; init; }

    internal MarkWeight? Weight { get; init; }

    internal LocalDate? Due { get; init; }

    internal DiaryMark? Mark { get; init; }
}
