using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Revisions;

/// <summary>What is closed, and what opens it: ages, reasons, approvals and correction acts.</summary>
public static partial class RefusalDefects
{
    /// <summary>The journal is closed. Arguments: the fact, the journal.</summary>
    public static readonly DefectCode JournalClosed = new(
        "ELJ-D711",
        "Запись «{0}»: журнал «{1}» закрыт.",
        "Исправить закрытое можно только по акту исправления: на одного обучающегося, один предмет, один период.");

    /// <summary>The period is closed. Arguments: the fact, the period.</summary>
    public static readonly DefectCode PeriodClosed = new(
        "ELJ-D712",
        "Запись «{0}»: период «{1}» закрыт.",
        "Исправить закрытое можно только по акту исправления: на одного обучающегося, один предмет, один период.");

    /// <summary>The fact is too old to be changed. Arguments: the fact, its age in days.</summary>
    public static readonly DefectCode TooOld = new(
        "ELJ-D713",
        "Запись «{0}»: прошло дней: {1}, такие записи уже не меняют.",
        "Исправить закрытое можно только по акту исправления: на одного обучающегося, один предмет, один период.");

    /// <summary>A reason is asked for. Arguments: the fact, its age in days.</summary>
    public static readonly DefectCode ReasonNeeded = new(
        "ELJ-D714",
        "Запись «{0}»: прошло дней: {1}, нужна причина.",
        "Напишите, почему запись вносится или исправляется так поздно.");

    /// <summary>Others must agree. Arguments: the fact, its age in days, the number that must agree, the number that do.</summary>
    public static readonly DefectCode ApprovalNeeded = new(
        "ELJ-D715",
        "Запись «{0}»: прошло дней: {1}, нужно согласие других лиц: {2}, есть: {3}.",
        "Попросите того, кто вправе, подтвердить изменение; автор сам себе не подтверждает.");

    /// <summary>There is no such act. Arguments: the act.</summary>
    public static readonly DefectCode ActMissing = new(
        "ELJ-D721",
        "Акта исправления «{0}» нет.",
        "Сначала составьте акт.");

    /// <summary>The act is closed. Arguments: the act, when it closed.</summary>
    public static readonly DefectCode ActClosed = new(
        "ELJ-D722",
        "Акт исправления «{0}» закрылся {1}.",
        "По одному акту исправляют один раз: составьте новый.");

    /// <summary>The act is for something else. Arguments: the act, the fact.</summary>
    public static readonly DefectCode ActElsewhere = new(
        "ELJ-D723",
        "Акт исправления «{0}» не про запись «{1}».",
        "Акт открывает одного обучающегося, один предмет и один период: составьте акт на эту запись. Записи обо всём классе акт не открывает.");

    /// <summary>Too few agree with the act. Arguments: the act, the number that must agree, the number that do.</summary>
    public static readonly DefectCode ActNotApproved = new(
        "ELJ-D724",
        "С актом исправления «{0}» согласились: {2}, а нужно: {1}.",
        "Попросите того, кто вправе, согласиться; понижение может требовать больше согласий, чем повышение.");

    /// <summary>An author agrees with an act of his own. Arguments: the act.</summary>
    public static readonly DefectCode OwnAct = new(
        "ELJ-D725",
        "Автор акта исправления «{0}» не может сам с ним согласиться.",
        "Согласие даёт другое лицо.");

    /// <summary>An act gives no reason. Arguments: the act.</summary>
    public static readonly DefectCode ActWithoutReason = new(
        "ELJ-D726",
        "В акте исправления «{0}» не сказано, почему он нужен.",
        "Напишите причину.");

    /// <summary>The act is on record already. Arguments: the act.</summary>
    public static readonly DefectCode ActExists = new(
        "ELJ-D727",
        "Акт исправления «{0}» уже есть.",
        "Дайте новому акту свой номер.");

    /// <summary>Somebody enters the consent of another. Arguments: the act, whose consent.</summary>
    public static readonly DefectCode ApprovalOfAnother = new(
        "ELJ-D728",
        "Согласие с актом исправления «{0}» за «{1}» вносит другое лицо.",
        "Согласие вносит сам согласный.");
}
