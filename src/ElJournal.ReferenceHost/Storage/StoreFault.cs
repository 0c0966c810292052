using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Сбой базы данных, as its provider or what stands between tells it.</summary>
internal static class StoreFault
{
    /// <summary>Finds what a data base objects to in an exception; null where it is of another kind.</summary>
    internal static DbException? Of(Exception exception) => exception switch
    {
        DbException fault => fault,

        // What is met while rows are saved, and what Npgsql takes for passing.
        DbUpdateException or InvalidOperationException => exception.InnerException as DbException,
        _ => null,
    };
}
