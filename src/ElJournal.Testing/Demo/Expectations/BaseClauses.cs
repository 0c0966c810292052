using NodaTime;

namespace ElJournal.Testing.Demo.Expectations;

/// <summary>The remarks of the base pack: none of them binds, and all acts have them.</summary>
internal static class BaseClauses
{
    /// <summary>A remark that stands from an instant on.</summary>
    internal static ExpectedRow Remark(string norm, CaseAbout about, Instant knownFrom) =>
        new() { Norm = norm, Clause = ClauseOf(norm), About = about.ToString(), Verdict = ExpectedVerdict.Violated, KnownFrom = knownFrom };

    private static string ClauseOf(string norm) => norm switch
    {
        Norms.LessonOnSchoolDay => "КД-1",
        Norms.MarkPupilPresent => "КД-2",
        Norms.MarkLessonHeld => "КД-3",
        Norms.MarkPupilEnrolled => "КД-4",
        Norms.ClassOneLessonAtATime => "КД-5",
        Norms.TeacherOneLessonAtATime => "КД-6",
        Norms.OrderOneDate => "КД-7",
        Norms.MarkEnteredByTeacher => "ОЦ-4",
        _ => throw new InvalidOperationException($"Not a norm of the base pack. Id=\"{norm}\""),
    };
}
