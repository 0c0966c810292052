using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Revisions;

/// <summary>What admission does not allow.</summary>
public static partial class RefusalDefects
{
    /// <summary>An application says neither who applies nor for whom. Arguments: its number.</summary>
    public static readonly DefectCode ApplicationUnfilled = new(
        "ELJ-D772",
        "Заявление «{0}»: не сказано, кто его подаёт или о ком оно.",
        "Впишите имя того, кто подаёт, и имя ребёнка.");

    /// <summary>Two applications have one number. Arguments: the number.</summary>
    public static readonly DefectCode ApplicationNumberTaken = new(
        "ELJ-D773",
        "Заявление с номером «{0}» уже записано.",
        "Дайте заявлению следующий номер или исправьте то, которое записано.");

    /// <summary>The application is not in the state that is needed. Arguments: its number, what would be done, in which state it must be.</summary>
    public static readonly DefectCode ApplicationOutOfTurn = new(
        "ELJ-D774",
        "Заявление «{0}»: {1} нельзя — для этого оно должно быть {2}.",
        "Посмотрите, на каком шаге заявление сейчас: решение, потом приказ о зачислении, после приказа оно не меняется.");

    /// <summary>A refusal without its reason. Arguments: the number of the application.</summary>
    public static readonly DefectCode RefusalUnreasoned = new(
        "ELJ-D775",
        "Заявление «{0}»: отказ без причины не записывают.",
        "Впишите причину отказа: её узнает тот, кто подал заявление.");

    /// <summary>Decision or enrolment are written into the application itself. Arguments: the number of the application.</summary>
    public static readonly DefectCode ApplicationStagesApart = new(
        "ELJ-D776",
        "Заявление «{0}»: решение и зачисление не вписывают в само заявление.",
        "Решение записывает тот, кто вправе решать; зачисляют приказом.");

    /// <summary>There is no such application. Arguments: the id.</summary>
    public static readonly DefectCode NoApplication = new(
        "ELJ-D777",
        "Заявления «{0}» нет.",
        "Посмотрите список заявлений и выберите из него.");
}
