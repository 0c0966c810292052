using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Output;

/// <summary>The place where a result should go cannot be written; it travels as an exception, since it may happen at any byte.</summary>
internal sealed class OutputException : IOException
{
    internal OutputException(string path, Exception inner)
        : base($"The output cannot be written. Path=\"{path}\"", inner) => Defect = new Defect(HostDefects.CannotWrite, default, path, CauseOf(inner));

    /// <summary>Gets it as a user reads it.</summary>
    internal Defect Defect { get; }

    /// <summary>Says whether an exception is of the kind that a disk, and no mistake of ours, causes.</summary>
    internal static bool IsCausedByDisk(Exception exception) => exception is (IOException and not OutputException) or UnauthorizedAccessException;

    private static string CauseOf(Exception inner) => inner switch
    {
        UnauthorizedAccessException => "нет прав на запись",
        DirectoryNotFoundException => "нет такой папки",
        PathTooLongException => "путь слишком длинный",
        IOException { HResult: 28 or unchecked((int)0x80070070) } => "на диске нет места",
        _ => "диск или канал не принимает данные",
    };
}
