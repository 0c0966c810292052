using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;
using ElJournal.Rules.Vocabulary;

namespace ElJournal.Rules.Tests.Support;

/// <summary>A norm whose acts name nobody who answers; the role is found by its name.</summary>
internal static class OpenNorms
{
    internal static readonly Obligation<LessonCase> LessonChecked = new()
    {
        Id = NormId.Parse("lesson.checked"),
        Title = "Запись урока проверена",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
        Bearer = CaseBearers.Nobody<LessonCase>(),
        RoleHolder = static (in LessonCase _, StaffRoleKind role) => StaffId.Parse(role.ToString()),
        DueName = "срок проверки",
        Anchor = LessonNorms.Day,
        FulfilledAt = LessonMoments.Entered,
        Repair = static (in LessonCase _) => "проверить запись",
    };
}
