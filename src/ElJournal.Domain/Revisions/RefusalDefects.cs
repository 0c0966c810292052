using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Revisions;

/// <summary>Why a submission is refused, beside what may be wrong with any fact (<see cref="RecordDefects"/>).</summary>
/// <remarks>Listed for readers in <c>docs/errors/README.md</c>.</remarks>
public static class RefusalDefects
{
    /// <summary>Nothing can be recorded yet. No arguments.</summary>
    public static readonly DefectCode NoSchool = new(
        "ELJ-D701",
        "О школе ещё ничего не записано.",
        "Сначала загрузите учебный год или запишите школу и год.");

    /// <summary>There is a year already. Arguments: the number of revisions.</summary>
    public static readonly DefectCode NotEmpty = new(
        "ELJ-D702",
        "Загрузить учебный год можно только в пустой журнал, а в этом изменений: {0}.",
        "Начните новый журнал или вносите изменения по одному.");

    /// <summary>The fact has changed meanwhile. Arguments: the fact, the version seen, the version that stands, what differs.</summary>
    public static readonly DefectCode Stale = new(
        "ELJ-D703",
        "Запись «{0}» с тех пор изменили: вы видели версию {1}, действует версия {2}. Сейчас и у вас: {3}.",
        "Посмотрите, что записано сейчас, и отправьте своё изменение снова, если оно ещё нужно.");

    /// <summary>Nothing would change. No arguments.</summary>
    public static readonly DefectCode NothingChanges = new(
        "ELJ-D704",
        "Записывать нечего: всё уже записано так.",
        "Проверьте, то ли вы хотели изменить.");

    /// <summary>The time lies before what was recorded last. Arguments: the fact, the time given, the time of what stands.</summary>
    public static readonly DefectCode NotLater = new(
        "ELJ-D705",
        "Запись «{0}»: время изменения {1} не позже прежнего {2}.",
        "Проверьте часы сервера: изменение вносится позже того, что оно исправляет.");

    /// <summary>There is nothing to withdraw. Arguments: the fact.</summary>
    public static readonly DefectCode NothingToWithdraw = new(
        "ELJ-D706",
        "Записи «{0}» нет: снимать нечего.",
        "Проверьте, та ли это запись и не снята ли она уже.");

    /// <summary>Facts of the kind are never withdrawn. Arguments: the fact, its kind.</summary>
    public static readonly DefectCode NotWithdrawable = new(
        "ELJ-D707",
        "Запись «{0}» не снимают ({1}): её исправляют или она остаётся.",
        "Внесите исправление; урок, который не состоялся, отмените.");

    /// <summary>Other facts rest on it. Arguments: the fact.</summary>
    public static readonly DefectCode InUse = new(
        "ELJ-D708",
        "Запись «{0}» снять нельзя: на неё опираются другие.",
        "Сначала снимите то, что на неё опирается; проведённый урок не снимают.");

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

    /// <summary>A material changes hands. Arguments: the material.</summary>
    public static readonly DefectCode MaterialMoved = new(
        "ELJ-D756",
        "Материал «{0}» уже есть, и он другого журнала или другого лица.",
        "Дайте новому материалу свой номер; прежний снимите там, где он стоит.");
}
