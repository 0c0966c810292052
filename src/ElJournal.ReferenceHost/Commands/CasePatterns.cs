using ElJournal.Rules.Cases;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>How the cases of each kind are written, for a user who wrote one that there is not.</summary>
internal static class CasePatterns
{
    internal static string Of(CaseKind kind) => kind.Id switch
    {
        "lesson" => "lesson:УРОК",
        "result" => "assessment:РАБОТА/pupil:ОБУЧАЮЩИЙСЯ",
        "class-day" => "class:КЛАСС/date:2023-09-12",
        "teacher-day" => "staff:РАБОТНИК/date:2023-09-12",
        "order" => "order:НОМЕР/year:2023",
        _ => kind.Title,
    };
}
