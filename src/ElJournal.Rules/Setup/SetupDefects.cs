using ElJournal.Domain.Defects;

namespace ElJournal.Rules.Setup;

/// <summary>What may be wrong with the options of a host.</summary>
public static class SetupDefects
{
    /// <summary>No regulation is named. No arguments.</summary>
    public static readonly DefectCode NoRegulation = new("ELJ-D801", "Не сказано, по какому регламенту живёт школа.", "Вызовите UseRegulation с именем регламента или со своим пакетом.");

    /// <summary>A regulation is named twice. Arguments: its id.</summary>
    public static readonly DefectCode RegulationTwice = new("ELJ-D802", "Регламент «{0}» назван дважды.", "Оставьте один вызов UseRegulation.");

    /// <summary>There is no clock. No arguments.</summary>
    public static readonly DefectCode NoClock = new("ELJ-D803", "Не сказано, какие часы спрашивать.", "Задайте Clock, в приложении обычно системные часы NodaTime.");

    /// <summary>The id of a norm is taken. Arguments: the id.</summary>
    public static readonly DefectCode NormTwice = new("ELJ-D804", "Норма «{0}» уже есть.", "Дайте своей норме другое имя.");
}
