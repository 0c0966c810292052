using ElJournal.Domain.Defects;

namespace ElJournal.Rules.Desk;

/// <summary>Why a desk refuses before the journal is asked, or after.</summary>
/// <remarks>Listed for readers in <c>docs/errors/desk.md</c>.</remarks>
public static class DeskDefects
{
    /// <summary>Access is denied. Arguments: what was asked for, why not, what would help.</summary>
    public static readonly DefectCode Denied = new(
        "ELJ-D781",
        "Нет права {0}. {1}",
        "{2}");

    /// <summary>The school knows nobody of this id. Arguments: the id.</summary>
    public static readonly DefectCode Unknown = new(
        "ELJ-D782",
        "Школа не знает «{0}»: ни роли, ни зачисления, ни представительства.",
        "Войдите под своей учётной записью или запишите роль.");

    /// <summary>The command does not go through a desk. Arguments: the command.</summary>
    public static readonly DefectCode NotThroughADesk = new(
        "ELJ-D783",
        "Команда {0} не принимается от пользователей.",
        "Учебный год загружают до начала работы, когда журнал ещё пуст.");

    /// <summary>A norm forbids it. Arguments: the norm, what it would be about, the verdict that it would get.</summary>
    public static readonly DefectCode Blocked = new(
        "ELJ-D784",
        "Норма «{0}» этого не допускает: {1} — {2}.",
        "Исправьте обращение так, чтобы норма не нарушалась; чем она вызвана, сказано в пункте.");

    /// <summary>Nobody can say what a correction moves. Arguments: why not.</summary>
    public static readonly DefectCode NoMarkRules = new(
        "ELJ-D785",
        "Что сдвинет исправление, сказать нельзя: {0}.",
        "Задайте порядок оценивания в пакете школы или выберите готовый набор правил.");
}
