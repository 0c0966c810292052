using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Revisions;

/// <summary>What moves no pupil.</summary>
public static partial class RefusalDefects
{
    /// <summary>An order names nobody. Arguments: the order.</summary>
    public static readonly DefectCode OrderOfNobody = new(
        "ELJ-D751",
        "Приказ № {0}: не сказано, о ком он и какого класса.",
        "Укажите обучающегося, а для зачисления и перевода — класс.");

    /// <summary>An order moves nobody. Arguments: the order.</summary>
    public static readonly DefectCode NotAMovement = new(
        "ELJ-D752",
        "Приказ № {0} никого не зачисляет, не переводит и не отчисляет.",
        "Запишите его в книгу приказов; движение вносится приказом своего вида.");

    /// <summary>The pupil is in the class already. Arguments: the pupil, the class, the day.</summary>
    public static readonly DefectCode AlreadyEnrolled = new(
        "ELJ-D753",
        "Обучающийся «{0}» уже состоит в классе «{1}» на {2}.",
        "Проверьте приказ: день, с которого он действует, и класс.");

    /// <summary>The pupil is in no class. Arguments: the pupil, the day.</summary>
    public static readonly DefectCode NotEnrolled = new(
        "ELJ-D754",
        "Обучающийся «{0}» на {1} ни в одном классе не состоит.",
        "Проверьте день, с которого действует приказ; сначала внесите приказ о зачислении.");

    /// <summary>An enrolment has no order. Arguments: the pupil.</summary>
    public static readonly DefectCode NoOrder = new(
        "ELJ-D755",
        "Движение обучающегося «{0}» без приказа не вносится.",
        "Внесите приказ: номер, дату и вид.");
}
