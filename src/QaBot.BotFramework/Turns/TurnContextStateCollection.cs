namespace Microsoft.Bot.Builder;

/// <summary>What the parts of a turn leave for each other, by name or by class. Not for several threads at once.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool disposed;

    /// <summary>Gets a thing; null when there is none.</summary>
    /// <typeparam name="T">The class of the thing.</typeparam>
    /// <param name="key">The name of the thing.</param>
    public T? Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return TryGetValue(key, out var thing) ? thing as T : null;
    }

    /// <summary>Gets the thing of a class; null when there is none.</summary>
    /// <typeparam name="T">The class of the thing.</typeparam>
    public T? Get<T>()
        where T : class => Get<T>(typeof(T).FullName!);

    /// <summary>Adds a thing.</summary>
    /// <typeparam name="T">The class of the thing.</typeparam>
    /// <param name="key">The name of the thing.</param>
    /// <param name="value">The thing.</param>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds the thing of a class.</summary>
    /// <typeparam name="T">The class of the thing.</typeparam>
    /// <param name="value">The thing.</param>
    /// <exception cref="ArgumentException">There is one of that class.</exception>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName!, value);

    /// <summary>Sets a thing, in place of another of that name.</summary>
    /// <typeparam name="T">The class of the thing.</typeparam>
    /// <param name="key">The name of the thing.</param>
    /// <param name="value">The thing.</param>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        this[key] = value;
    }

    /// <summary>Sets the thing of a class.</summary>
    /// <typeparam name="T">The class of the thing.</typeparam>
    /// <param name="value">The thing.</param>
    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName!, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the things that can be.</summary>
    /// <param name="disposing">Whether called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposed || !disposing)
        {
            return;
        }

        disposed = true;
        foreach (var thing in Values.OfType<IDisposable>().ToArray())
        {
            thing.Dispose();
        }
    }
}
