using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Seeding;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>One assessment, and what is done wrong, or nearly wrong, with the mark of one pupil.</summary>
internal sealed class AssessmentPlan
{
    internal required AssessmentId Id { get; init; }

    /// <summary>Gets the lesson; null for the base remark on a work without one.</summary>
    internal LessonPlan? Lesson { get; init; }

    /// <summary>Gets or sets the day of the work: that of the lesson, unless <see cref="HasOwnDay"/>.</summary>
    internal required int Day { get; set; }

    internal bool HasOwnDay { get; set; }

    internal required WorkKind Kind { get; init; }

    internal MarkTwist Twist { get; set; } = MarkTwist.None;

    /// <summary>Gets or sets the day on which the pupil of the twist wrote later.</summary>
    internal int LaterDay { get; set; }

    /// <summary>Gets or sets the pupil of the twist.</summary>
    internal Member? Target { get; set; }

    internal CaseAbout AboutPupil(Member member) => new("assessment", Id.Value, "/pupil:", member.Pupil.Value);
}
