using AngleSharp.Dom;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>Walks through the nodes of a page in order, without recursion: pages nest elements as deep as they like.</summary>
internal static class HtmlWalk
{
    /// <summary>Walks through a node and all below it.</summary>
    /// <param name="root">The node.</param>
    /// <param name="enter">Called at each node; false keeps the walk from what is below it, and from its end.</param>
    /// <param name="leave">Called behind an element that was entered.</param>
    public static void Through(INode root, Func<INode, bool> enter, Action<IElement> leave)
    {
        // By index: AngleSharp finds a node's next sibling by going through all of them from the first.
        var path = new Stack<(INode Node, int Child)>();
        Go(root);
        while (path.TryPop(out var at))
        {
            if (at.Child < at.Node.ChildNodes.Length)
            {
                path.Push((at.Node, at.Child + 1));
                Go(at.Node.ChildNodes[at.Child]);
            }
            else if (at.Node is IElement element)
            {
                leave(element);
            }
        }

        void Go(INode node)
        {
            if (enter(node))
            {
                path.Push((node, 0));
            }
        }
    }

    /// <summary>How many letters and marks a node holds, those not counted that are dropped.</summary>
    public static int LengthOf(INode root)
    {
        var length = 0;
        Through(
            root,
            node =>
            {
                length += node is IText text ? text.Data.AsSpan().Trim().Length : 0;
                return node is not IElement element || !HtmlParts.IsDropped(element);
            },
            _ => { });
        return length;
    }
}
