/// What happens to a message: the tables `call`, `attempt`, `answer`, `handover`, `context`, `nudge`.
package enum MessageEventQueries {}
