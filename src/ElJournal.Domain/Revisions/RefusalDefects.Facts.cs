using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Revisions;

/// <summary>What the facts of journals do not allow.</summary>
public static partial class RefusalDefects
{
    /// <summary>The lesson was not held. Arguments: what would stand in it, the lesson.</summary>
    public static readonly DefectCode LessonNotHeld = new(
        "ELJ-D731",
        "{0}: урок «{1}» не записан как проведённый.",
        "Сначала запишите урок; на уроке, которого не было, ничего не ставят.");

    /// <summary>The day has not come. Arguments: what, the day.</summary>
    public static readonly DefectCode InFuture = new(
        "ELJ-D732",
        "{0}: день {1} ещё не наступил.",
        "Запишите, когда это произойдёт.");

    /// <summary>The pupil does not belong to the journal on that day. Arguments: the pupil, the journal, the day.</summary>
    public static readonly DefectCode NotOnRoll = new(
        "ELJ-D733",
        "Обучающегося «{0}» нет в составе журнала «{1}» на {2}.",
        "Проверьте день и класс; зачисление вносится приказом.");

    /// <summary>The lesson has entries that need it. Arguments: the lesson.</summary>
    public static readonly DefectCode LessonHasContent = new(
        "ELJ-D734",
        "Урок «{0}» проведён: на нём уже есть отметки или посещаемость.",
        "Сначала снимите их; проведённый урок не становится запланированным.");

    /// <summary>The weight is fixed. Arguments: the assessment.</summary>
    public static readonly DefectCode WeightFixed = new(
        "ELJ-D735",
        "Вес работы «{0}» не меняется: за неё уже есть отметки.",
        "Оставьте прежний вес или заведите другую работу.");

    /// <summary>The journal has no marks. Arguments: the journal.</summary>
    public static readonly DefectCode NotMarked = new(
        "ELJ-D736",
        "В журнале «{0}» отметок не ставят.",
        "Проверьте журнал; отмечается ли он, решает школа.");

    /// <summary>The period is that of another class. Arguments: the period, the journal.</summary>
    public static readonly DefectCode PeriodElsewhere = new(
        "ELJ-D737",
        "Период «{0}» не для класса журнала «{1}».",
        "Выберите период этого класса.");

    /// <summary>The work has moved to another journal. Arguments: the work, both journals.</summary>
    public static readonly DefectCode AssessmentMoved = new(
        "ELJ-D738",
        "Работа «{0}» стоит в журнале «{1}», а изменение относит её к журналу «{2}».",
        "Исправление работы должно называть тот же журнал.");

    /// <summary>There is no planned lesson to substitute, and none can come into the timetable. Arguments: the journal.</summary>
    public static readonly DefectCode NothingToSubstitute = new(
        "ELJ-D741",
        "В журнале «{0}» на эти дни нет незаписанных уроков, которые нужно заменить.",
        "Проверьте дни и журнал; в записанном уроке замену указывают исправлением урока.");

    /// <summary>A teacher substitutes himself. Arguments: the lesson, the teacher.</summary>
    public static readonly DefectCode OwnSubstitute = new(
        "ELJ-D742",
        "Урок «{0}»: педагог «{1}» и так его ведёт.",
        "Укажите другого педагога или снимите замену.");

    /// <summary>A material changes hands. Arguments: the material.</summary>
    public static readonly DefectCode MaterialMoved = new(
        "ELJ-D756",
        "Материал «{0}» уже есть, и он другого журнала или другого лица.",
        "Дайте новому материалу свой номер; прежний снимите там, где он стоит.");

    /// <summary>What was given out is told otherwise afterwards. Arguments: the export.</summary>
    public static readonly DefectCode ExportFixed = new(
        "ELJ-D757",
        "Выгрузка «{0}» уже записана: что, когда, кем и кому отдано, не исправляют.",
        "Запишите ответ портала или сделайте новую выгрузку.");
}
