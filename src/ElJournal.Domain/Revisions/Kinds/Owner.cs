using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Revisions.Kinds;

/// <summary>The names under which facts are found as several: those of a pupil, of a lesson, of a journal.</summary>
/// <remarks>Each begins with what it names, so that a lesson and a work of the same id are not taken for one another.</remarks>
internal static class Owner
{
    /// <summary>All facts of a kind, or those of the whole school.</summary>
    internal const string Everybody = "*";

    internal static string Of(PupilId pupil) => $"pupil/{pupil}";

    internal static string Of(LessonId lesson) => $"lesson/{lesson}";

    internal static string Of(AssessmentId work) => $"work/{work}";

    internal static string Of(JournalId journal) => $"journal/{journal}";

    internal static string Of(PersonId person) => $"person/{person}";

    internal static string Of(GuardianId guardian) => $"guardian/{guardian}";

    internal static string Of(CorrectionActId act) => $"act/{act}";
}
