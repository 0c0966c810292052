using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Revisions;

/// <summary>Why a submission is refused, beside what may be wrong with any fact (<see cref="RecordDefects"/>).</summary>
/// <remarks>Listed for readers in <c>docs/errors/README.md</c>.</remarks>
public static partial class RefusalDefects
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
}
