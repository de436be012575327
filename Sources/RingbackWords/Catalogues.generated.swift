// Written by scripts/embed-words. Change the catalogues and run it again.

extension Language {
    /// Those that have a catalogue.
    static let translated = [
        Language(
            code: "es", name: "Español",
            catalogue: Catalogue(
                language: "es",
                """
                \u{1E}  See '{0}' for detailed help.\u{1F}  Ayuda detallada: {0}\
                \u{1E}  See '{0}' for more information.\u{1F}  Más información: {0}\
                \u{1E} or \u{1F} o \
                \u{1E} · {0} ASAP\u{1F} · {0} urgentes\
                \u{1E} · {0} late\u{1F} · {0} atrasadas\
                \u{1E}(asks you to sign in)\u{1F}(pide iniciar sesión)\
                \u{1E}(default)\u{1F}(si se omite)\
                \u{1E}(default:\u{1F}(si se omite:\
                \u{1E}(no subject)\u{1F}(sin asunto)\
                \u{1E}(nothing that can be shown)\u{1F}(no dice nada que se pueda mostrar)\
                \u{1E}(values:\u{1F}(valores:\
                \u{1E}, by {0}\u{1F}, para el {0}\
                \u{1E}, to {0}\u{1F}, a {0}\
                \u{1E}, until {0}\u{1F}, hasta el {0}\
                \u{1E}--caller or --number\u{1F}--caller o --number\
                \u{1E}0, or a number from 60 to 10,000,000\u{1F}0, o un número de 60 a 10,000,000\
                \u{1E}1 ASAP\u{1F}1 urgente\u{1F}{0} de urgentes\u{1F}{0} urgentes\
                \u{1E}1 ASAP, 2 today, 3 sometime, 4 call?\u{1F}1 urgente, 2 hoy, 3 cuando se pueda, 4 por decidir\
                \u{1E}1 ASAP.\u{1F}1 urgente.\u{1F}{0} de urgentes.\u{1F}{0} urgentes.\
                \u{1E}1 account\u{1F}1 cuenta\u{1F}{0} de cuentas\u{1F}{0} cuentas\
                \u{1E}1 account declined.\u{1F}1 cuenta rechazada.\u{1F}{0} de cuentas rechazadas.\u{1F}{0} cuentas rechazadas.\
                \u{1E}1 account offered and not yet answered.\u{1F}1 cuenta ofrecida y aún sin respuesta.\u{1F}{0} de cuentas ofrecidas y aún sin respuesta.\u{1F}{0} cuentas ofrecidas y aún sin respuesta.\
                \u{1E}1 account offered to {0}. Each stays here until it is accepted.\u{1F}Se ofreció 1 cuenta a {1}. Se queda aquí hasta que se acepte.\u{1F}Se ofrecieron {0} de cuentas a {1}. Cada una se queda aquí hasta que se acepte.\u{1F}Se ofrecieron {0} cuentas a {1}. Cada una se queda aquí hasta que se acepte.\
                \u{1E}1 byte\u{1F}1 byte\u{1F}{0} de bytes\u{1F}{0} bytes\
                \u{1E}1 call\u{1F}1 llamada\u{1F}{0} de llamadas\u{1F}{0} llamadas\
                \u{1E}1 call imported, {0} from known callers, {1} already there, {2} rejected.\u{1F}1 llamada importada (de personas conocidas: {1}); ya estaban: {2}; rechazadas: {3}.\u{1F}{0} de llamadas importadas (de personas conocidas: {1}); ya estaban: {2}; rechazadas: {3}.\u{1F}{0} llamadas importadas (de personas conocidas: {1}); ya estaban: {2}; rechazadas: {3}.\
                \u{1E}1 call is carried.\u{1F}1 llamada quedó aplazada.\u{1F}{0} llamadas quedaron aplazadas.\u{1F}{0} llamadas quedaron aplazadas.\
                \u{1E}1 call is due by {0}.\u{1F}1 llamada vence a más tardar a las {1}.\u{1F}{0} de llamadas vencen a más tardar a las {1}.\u{1F}{0} llamadas vencen a más tardar a las {1}.\
                \u{1E}1 call is left for today.\u{1F}Queda 1 llamada para hoy.\u{1F}Quedan {0} llamadas para hoy.\u{1F}Quedan {0} llamadas para hoy.\
                \u{1E}1 call is left.\u{1F}Queda 1 llamada.\u{1F}Quedan {0} de llamadas.\u{1F}Quedan {0} llamadas.\
                \u{1E}1 call is open, due {0}\u{1F}1 llamada abierta, vence {1}\u{1F}{0} de llamadas abiertas, la primera vence {1}\u{1F}{0} llamadas abiertas, la primera vence {1}\
                \u{1E}1 call is still on a line. How did it go?\u{1F}Queda 1 llamada en línea. ¿Cuál fue el resultado?\u{1F}Quedan {0} llamadas en línea. ¿Cuál fue el resultado de cada una?\u{1F}Quedan {0} llamadas en línea. ¿Cuál fue el resultado de cada una?\
                \u{1E}1 call is waiting for you\u{1F}Hay 1 llamada que le espera\u{1F}Hay {0} de llamadas que le esperan\u{1F}Hay {0} llamadas que le esperan\
                \u{1E}1 call so far\u{1F}1 llamada hasta ahora\u{1F}{0} de llamadas hasta ahora\u{1F}{0} llamadas hasta ahora\
                \u{1E}1 call to return\u{1F}1 llamada por devolver\u{1F}{0} de llamadas por devolver\u{1F}{0} llamadas por devolver\
                \u{1E}1 call waits and takes about {0} min; {1} min are left in the published hours.\u{1F}Espera 1 llamada, de unos {1} min; quedan {3} min en las horas publicadas.\u{1F}Esperan {0} llamadas, de unos {1} min cada una: {2} min. Quedan {3} min en las horas publicadas.\u{1F}Esperan {0} llamadas, de unos {1} min cada una: {2} min. Quedan {3} min en las horas publicadas.\
                \u{1E}1 call waits, about {0} min; {1} min are left.\u{1F}Espera 1 llamada, unos {1} min; quedan {2} min.\u{1F}Esperan {0} llamadas, unos {1} min; quedan {2} min.\u{1F}Esperan {0} llamadas, unos {1} min; quedan {2} min.\
                \u{1E}1 call was left unreturned\u{1F}quedó 1 llamada sin devolver\u{1F}quedaron {0} llamadas sin devolver\u{1F}quedaron {0} llamadas sin devolver\
                \u{1E}1 call, first at {0}\u{1F}1 llamada; la primera, {1}\u{1F}{0} de llamadas; la primera, {1}\u{1F}{0} llamadas; la primera, {1}\
                \u{1E}1 call, {0}\u{1F}1 llamada, {1}\u{1F}{0} de llamadas, la última {1}\u{1F}{0} llamadas, la última {1}\
                \u{1E}1 call.\u{1F}1 llamada.\u{1F}{0} de llamadas.\u{1F}{0} llamadas.\
                \u{1E}1 called again\u{1F}1 volvió a llamar\u{1F}{0} volvieron a llamar\u{1F}{0} volvieron a llamar\
                \u{1E}1 came from others\u{1F}1 llegó de otra hoja\u{1F}{0} llegaron de otra hoja\u{1F}{0} llegaron de otra hoja\
                \u{1E}1 case about it is waiting for an answer.\u{1F}1 caso sobre él espera respuesta.\u{1F}{0} de casos sobre él esperan respuesta.\u{1F}{0} casos sobre él esperan respuesta.\
                \u{1E}1 case is waiting for your answer\u{1F}1 caso espera su respuesta\u{1F}{0} de casos esperan su respuesta\u{1F}{0} casos esperan su respuesta\
                \u{1E}1 change since.\u{1F}1 cambio desde entonces.\u{1F}{0} de cambios desde entonces.\u{1F}{0} cambios desde entonces.\
                \u{1E}1 closed\u{1F}1 cerrada\u{1F}{0} cerradas\u{1F}{0} cerradas\
                \u{1E}1 complaint in {0}\u{1F}1 queja en {1}\u{1F}{0} de quejas en {1}\u{1F}{0} quejas en {1}\
                \u{1E}1 complaint or compliment about a call of yours\u{1F}1 queja o felicitación sobre una llamada suya\u{1F}{0} quejas o felicitaciones sobre llamadas suyas\u{1F}{0} quejas o felicitaciones sobre llamadas suyas\
                \u{1E}1 complaint to handle\u{1F}1 queja por atender\u{1F}{0} quejas por atender\u{1F}{0} quejas por atender\
                \u{1E}1 contact\u{1F}1 contacto\u{1F}{0} de contactos\u{1F}{0} contactos\
                \u{1E}1 day\u{1F}1 día\u{1F}{0} de días\u{1F}{0} días\
                \u{1E}1 day is not signed at {0}\u{1F}Hay 1 día sin firmar en {1}\u{1F}Hay {0} de días sin firmar en {1}\u{1F}Hay {0} días sin firmar en {1}\
                \u{1E}1 day late\u{1F}1 día tarde\u{1F}{0} de días tarde\u{1F}{0} días tarde\
                \u{1E}1 dispute to decide\u{1F}1 impugnación por decidir\u{1F}{0} impugnaciones por decidir\u{1F}{0} impugnaciones por decidir\
                \u{1E}1 draft\u{1F}1 borrador\
                \u{1E}1 draft is waiting for your approval\u{1F}1 borrador espera su aprobación\u{1F}{0} de borradores esperan su aprobación\u{1F}{0} borradores esperan su aprobación\
                \u{1E}1 duty\u{1F}1 encargo\u{1F}{0} encargos\u{1F}{0} encargos\
                \u{1E}1 email\u{1F}1 correo\u{1F}{0} de correos\u{1F}{0} correos\
                \u{1E}1 email address\u{1F}1 dirección de correo\u{1F}{0} de direcciones de correo\u{1F}{0} direcciones de correo\
                \u{1E}1 entry\u{1F}1 recado\u{1F}{0} de recados\u{1F}{0} recados\
                \u{1E}1 found\u{1F}1 resultado\u{1F}{0} de resultados\u{1F}{0} resultados\
                \u{1E}1 has the standard greeting, which promises no time.\u{1F}1 tiene el saludo estándar, que no promete ninguna hora.\u{1F}{0} tienen el saludo estándar, que no promete ninguna hora.\u{1F}{0} tienen el saludo estándar, que no promete ninguna hora.\
                \u{1E}1 history entry\u{1F}1 asiento del historial\u{1F}{0} de asientos del historial\u{1F}{0} asientos del historial\
                \u{1E}1 hour before\u{1F}1 hora antes\u{1F}{0} de horas antes\u{1F}{0} horas antes\
                \u{1E}1 is held back and stays closed.\u{1F}1 está retenido y queda cerrado.\u{1F}{0} están retenidos y quedan cerrados.\u{1F}{0} están retenidos y quedan cerrados.\
                \u{1E}1 is out of date.\u{1F}1 está vencido.\u{1F}{0} están vencidos.\u{1F}{0} están vencidos.\
                \u{1E}1 is unlike any other\u{1F}1 no se parece a ningún otro\u{1F}{0} no se parecen a ningún otro\u{1F}{0} no se parecen a ningún otro\
                \u{1E}1 late\u{1F}1 atrasada\u{1F}{0} de atrasadas\u{1F}{0} atrasadas\
                \u{1E}1 left.\u{1F}Queda 1.\u{1F}Quedan {0}.\u{1F}Quedan {0}.\
                \u{1E}1 logged call\u{1F}1 llamada del registro telefónico\u{1F}{0} de llamadas del registro telefónico\u{1F}{0} llamadas del registro telefónico\
                \u{1E}1 mailbox is noted.\u{1F}1 buzón quedó registrado.\u{1F}{0} buzones quedaron registrados.\u{1F}{0} buzones quedaron registrados.\
                \u{1E}1 message\u{1F}1 recado\u{1F}{0} de recados\u{1F}{0} recados\
                \u{1E}1 message is in {0}’s mailbox.\u{1F}Hay 1 mensaje en el buzón de {1}.\u{1F}Hay {0} de mensajes en el buzón de {1}.\u{1F}Hay {0} mensajes en el buzón de {1}.\
                \u{1E}1 message is on your sheet now.\u{1F}1 recado está ahora en su hoja.\u{1F}{0} de recados están ahora en su hoja.\u{1F}{0} recados están ahora en su hoja.\
                \u{1E}1 message offered and not yet answered\u{1F}1 recado ofrecido y aún sin respuesta\u{1F}{0} de recados ofrecidos y aún sin respuesta\u{1F}{0} recados ofrecidos y aún sin respuesta\
                \u{1E}1 message offered to {0}. Each stays here until it is accepted.\u{1F}Se ofreció 1 recado a {1}. Se queda aquí hasta que se acepte.\u{1F}Se ofrecieron {0} de recados a {1}. Cada uno se queda aquí hasta que se acepte.\u{1F}Se ofrecieron {0} recados a {1}. Cada uno se queda aquí hasta que se acepte.\
                \u{1E}1 message was read\u{1F}Se leyó 1 recado\u{1F}Se leyeron {0} de recados\u{1F}Se leyeron {0} recados\
                \u{1E}1 minute\u{1F}1 minuto\u{1F}{0} de minutos\u{1F}{0} minutos\
                \u{1E}1 minute before\u{1F}1 minuto antes\u{1F}{0} de minutos antes\u{1F}{0} minutos antes\
                \u{1E}1 minute until the day is over.\u{1F}Falta 1 minuto para que termine el día.\u{1F}Faltan {0} minutos para que termine el día.\u{1F}Faltan {0} minutos para que termine el día.\
                \u{1E}1 more left word, waiting\u{1F}1 más con recado dejado, en espera\u{1F}{0} de más con recado dejado, en espera\u{1F}{0} más con recado dejado, en espera\
                \u{1E}1 new\u{1F}1 nueva\u{1F}{0} de nuevas\u{1F}{0} nuevas\
                \u{1E}1 new call, {0} from known callers, {1} already there, {2} rejected.\u{1F}1 llamada nueva (de personas conocidas: {1}); ya están: {2}; rechazadas: {3}.\u{1F}{0} de llamadas nuevas (de personas conocidas: {1}); ya están: {2}; rechazadas: {3}.\u{1F}{0} llamadas nuevas (de personas conocidas: {1}); ya están: {2}; rechazadas: {3}.\
                \u{1E}1 note\u{1F}1 nota\u{1F}{0} de notas\u{1F}{0} notas\
                \u{1E}1 number\u{1F}1 número\u{1F}{0} de números\u{1F}{0} números\
                \u{1E}1 offer waiting\u{1F}1 ofrecimiento sin respuesta\u{1F}{0} de ofrecimientos sin respuesta\u{1F}{0} ofrecimientos sin respuesta\
                \u{1E}1 open call:\u{1F}1 llamada pendiente:\u{1F}{0} llamadas pendientes:\u{1F}{0} llamadas pendientes:\
                \u{1E}1 open message\u{1F}1 recado abierto\u{1F}{0} recados abiertos\u{1F}{0} recados abiertos\
                \u{1E}1 pair, alike: kappa needs grades that differ\u{1F}1 par, igual: kappa necesita calificaciones distintas\u{1F}{0} pares, todos iguales: kappa necesita calificaciones distintas\u{1F}{0} pares, todos iguales: kappa necesita calificaciones distintas\
                \u{1E}1 path walked\u{1F}1 recorrido comprobado\u{1F}{0} recorridos comprobados\u{1F}{0} recorridos comprobados\
                \u{1E}1 question is waiting for your answer\u{1F}1 pregunta espera su respuesta\u{1F}{0} preguntas esperan su respuesta\u{1F}{0} preguntas esperan su respuesta\
                \u{1E}1 request\u{1F}1 solicitud\u{1F}{0} solicitudes\u{1F}{0} solicitudes\
                \u{1E}1 row imported.\u{1F}1 fila importada.\u{1F}{0} de filas importadas.\u{1F}{0} filas importadas.\
                \u{1E}1 row is imported of a file that {0} started at {1}.\u{1F}Ya está importada 1 fila de un archivo que {1} empezó {2}.\u{1F}Ya están importadas {0} de filas de un archivo que {1} empezó {2}.\u{1F}Ya están importadas {0} filas de un archivo que {1} empezó {2}.\
                \u{1E}1 row was already imported.\u{1F}Ya estaba importada 1 fila.\u{1F}Ya estaban importadas {0} de filas.\u{1F}Ya estaban importadas {0} filas.\
                \u{1E}1 rule\u{1F}1 regla\u{1F}{0} reglas\u{1F}{0} reglas\
                \u{1E}1 second\u{1F}1 segundo\u{1F}{0} de segundos\u{1F}{0} segundos\
                \u{1E}1 still waiting\u{1F}1 sin respuesta\u{1F}{0} sin respuesta\u{1F}{0} sin respuesta\
                \u{1E}1 to 10,000\u{1F}de 1 a 10,000\
                \u{1E}1 to 200\u{1F}de 1 a 200\
                \u{1E}1 to 600, such as 2.5, 10 or 30\u{1F}de 1 a 600, como 2.5, 10 o 30\
                \u{1E}1 tried\u{1F}1 intentada\u{1F}{0} intentadas\u{1F}{0} intentadas\
                \u{1E}1 use\u{1F}1 uso\u{1F}{0} de usos\u{1F}{0} usos\
                \u{1E}1 went to others\u{1F}1 pasó a otra hoja\u{1F}{0} pasaron a otra hoja\u{1F}{0} pasaron a otra hoja\
                \u{1E}1, 2, 3 or 4\u{1F}1, 2, 3 o 4\
                \u{1E}12 to 14\u{1F}de 12 a 14\
                \u{1E}14 to 17\u{1F}de 14 a 17\
                \u{1E}2.5 s\u{1F}2.5 s\
                \u{1E}2.5 seconds give the names that matter; 10 and 30 also say what about, how often, and who must be returned.\u{1F}2.5 segundos dan los nombres que importan; 10 y 30 dicen además de qué asunto, cuántas veces y a quién hay que devolver la llamada.\
                \u{1E}30 s\u{1F}30 s\
                \u{1E}64 hexadecimal digits, as `openssl rand -hex 32` makes them\u{1F}64 dígitos hexadecimales, como los genera `openssl rand -hex 32`\
                \u{1E}8 letters and digits, such as KQ4M-7RT3\u{1F}8 letras y cifras, como KQ4M-7RT3\
                \u{1E}8-12, 1-5 for a day with a break; empty on a day off.\u{1F}8-12, 1-5 para un día con descanso; vacío en un día libre.\
                \u{1E}8-12, 1-5 for a day with a break; empty when closed.\u{1F}8-12, 1-5 para un día con descanso; vacío si está cerrado.\
                \u{1E}9 to 12\u{1F}de 9 a 12\
                \u{1E}95 %\u{1F}95 %\
                \u{1E}95% limits: alert\u{1F}límites del 95 %: aviso\
                \u{1E}99.8% limits: alarm\u{1F}límites del 99.8 %: alarma\
                \u{1E}; default:\u{1F}; si se omite:\
                \u{1E}<subcommand>\u{1F}<subcomando>\
                \u{1E}A CSV file with the columns a, b, c and d; - for standard input.\u{1F}Un archivo CSV con las columnas a, b, c y d; - para la entrada estándar.\
                \u{1E}A CSV file with the columns events and base; - for standard input.\u{1F}Un archivo CSV con las columnas events y base; - para la entrada estándar.\
                \u{1E}A \\u escape needs four hexadecimal digits.\u{1F}Un escape \\u necesita cuatro dígitos hexadecimales.\
                \u{1E}A behavior on the scorecard; repeat this for each one. The usual eight by default.\u{1F}Una conducta de la lista; repítala por cada una. Si se omite, las ocho de siempre.\
                \u{1E}A box of the message pad; may be repeated.\u{1F}Una casilla del formulario de recados; puede repetirse.\
                \u{1E}A brief of up to 60 seconds can be played. Ask for a shorter one.\u{1F}Se puede escuchar un resumen de hasta 60 segundos. Pida uno más corto.\
                \u{1E}A brief takes 1 to 600 seconds. Give a number in between, such as 2.5, 10 or 30.\u{1F}Un resumen dura de 1 a 600 segundos. Indique un número entre ellos, como 2.5, 10 o 30.\
                \u{1E}A call\u{1F}Una llamada\
                \u{1E}A call I took was returned\u{1F}Se devolvió una llamada que tomé\
                \u{1E}A call counts on the day it was taken down. Times run from the call, day and night. Same workday: returned by the end of the day it came, or of the next workday if it came after hours.\u{1F}Una llamada cuenta en el día en que se registró. El tiempo corre desde la llamada, de día y de noche. El mismo día hábil: devuelta antes de que termine el día en que llegó, o el siguiente día hábil si llegó fuera de horario.\
                \u{1E}A call for a team belongs to the person on duty.\u{1F}De una llamada para un equipo es responsable quien esté de turno.\
                \u{1E}A call for {0}, who was away, was due at {1}, and nobody had rung back by then. {2}\u{1F}Una llamada para {0}, que estaba ausente, debía devolverse a las {1}, y hasta entonces nadie había llamado. {2}\
                \u{1E}A call from somebody with an open message is added to it. It is filed once, even if the connection breaks midway.\n\nExample:\n  ringback file --for dana@example.org --caller \"John Smith\" \\\n    --number \"713 555 0142\" --regarding \"the lease\" --code 2\u{1F}Si quien llama ya tiene un recado abierto, la llamada se agrega a él. Se registra una sola vez, aunque la conexión se corte a la mitad.\n\nEjemplo:\n  ringback file --for dana@example.org --caller \"John Smith\" \\\n    --number \"713 555 0142\" --regarding \"el contrato de renta\" --code 2\
                \u{1E}A call is offered to you\u{1F}Le ofrecen una llamada\
                \u{1E}A call is waiting for an answer.\u{1F}Una llamada espera respuesta.\
                \u{1E}A call is waiting for you\u{1F}Hay una llamada que le espera\
                \u{1E}A call log\u{1F}Un registro de llamadas\
                \u{1E}A call of {0} was to be returned by {1} and was not.\u{1F}Una llamada del {0} debía devolverse a más tardar el {1} y no se devolvió.\
                \u{1E}A call you took is closed\u{1F}Se cerró una llamada que usted tomó\
                \u{1E}A caller\u{1F}Quien llama\
                \u{1E}A caller called again\u{1F}Volvieron a llamar\
                \u{1E}A caller is a contact, or a number that belongs to nobody known.\u{1F}Quien llama es un contacto, o un número que no es de nadie conocido.\
                \u{1E}A case is waiting for your answer\u{1F}Un caso espera su respuesta\
                \u{1E}A change is proposed\u{1F}Se propone un cambio\
                \u{1E}A clean copy of a sheet is ready for you\u{1F}Tiene lista una copia en limpio de una hoja\
                \u{1E}A colleague left you a note\u{1F}Alguien de la oficina le dejó una nota\
                \u{1E}A colon is missing.\u{1F}Faltan dos puntos.\
                \u{1E}A comma or a closing brace is missing.\u{1F}Falta una coma o una llave de cierre.\
                \u{1E}A comma or a closing bracket is missing.\u{1F}Falta una coma o un corchete de cierre.\
                \u{1E}A complaint about a call of yours\u{1F}Una queja sobre una llamada suya\
                \u{1E}A complaint about a call of yours was answered\u{1F}Se respondió una queja sobre una llamada suya\
                \u{1E}A complaint about a person needs the call: search for it, or name the person if you cannot find it.\u{1F}Una queja sobre una persona necesita la llamada: búsquela, o indique a la persona si no la encuentra.\
                \u{1E}A complaint changed\u{1F}Cambió una queja\
                \u{1E}A complaint is yours to handle\u{1F}Le toca atender una queja\
                \u{1E}A complaint where a playbook that you approved was followed\u{1F}Una queja de un caso en que se siguió un protocolo que usted aprobó\
                \u{1E}A complaint where playbook {0} was followed: {1}\u{1F}Una queja de un caso en que se siguió el protocolo {0}: {1}\
                \u{1E}A compliment about a call of yours\u{1F}Una felicitación por una llamada suya\
                \u{1E}A compliment is yours to pass on\u{1F}Le toca transmitir una felicitación\
                \u{1E}A contact can have {0} assistants at most.\u{1F}Un contacto puede tener como máximo {0} asistentes.\
                \u{1E}A contact can have {0} email addresses at most.\u{1F}Un contacto puede tener como máximo {0} direcciones de correo.\
                \u{1E}A contact can have {0} numbers at most.\u{1F}Un contacto puede tener como máximo {0} números.\
                \u{1E}A contact cannot be their own assistant. Choose somebody else.\u{1F}Un contacto no puede ser su propio asistente. Elija a otra persona.\
                \u{1E}A contact needs a name.\u{1F}Un contacto necesita un nombre.\
                \u{1E}A contact’s name or number.\u{1F}El nombre o el número de un contacto.\
                \u{1E}A cover ends before it starts. Check the dates beside the name.\u{1F}Una sustitución termina antes de empezar. Revise las fechas junto al nombre.\
                \u{1E}A cover must work here. Choose somebody from the list.\u{1F}El sustituto debe trabajar aquí. Elija a alguien de la lista.\
                \u{1E}A decision on a playbook that you wrote\u{1F}Una decisión sobre un protocolo que usted escribió\
                \u{1E}A different number gives a different office.\u{1F}Otro número da otra oficina.\
                \u{1E}A disputed complaint is yours to decide\u{1F}Le toca decidir una queja impugnada\
                \u{1E}A disputed grade is yours to decide\u{1F}Le toca decidir una calificación impugnada\
                \u{1E}A draft. Until somebody else approves it, only you and those who can approve it can read it.\u{1F}Un borrador. Mientras otra persona no lo apruebe, solo lo leen usted y quienes pueden aprobarlo.\
                \u{1E}A duty has at most {0} deputies. Leave some out.\u{1F}Un encargo tiene como máximo {0} apoyos. Quite algunos.\
                \u{1E}A duty has at most {0} other words. Keep those that people really use.\u{1F}Un encargo tiene como máximo {0} palabras adicionales. Deje las que de verdad se usan.\
                \u{1E}A duty has news for you\u{1F}Hay novedades de un encargo para usted\
                \u{1E}A duty has one holder. Make {0} a deputy, or choose one of them.\u{1F}Un encargo tiene un solo encargado. Ponga a {0} como apoyo, o elija a uno de los dos.\
                \u{1E}A favor. It is counted, and the duty stays where it is.\u{1F}Un favor. Se cuenta, y el encargo no cambia de manos.\
                \u{1E}A few words are best.\u{1F}Lo mejor son varias palabras.\
                \u{1E}A field holds a NUL character, which no text has.\u{1F}Un campo contiene un carácter NUL, que ningún texto tiene.\
                \u{1E}A field is named twice.\u{1F}Un campo aparece dos veces.\
                \u{1E}A field to take from the other, such as name or company; may be repeated.\u{1F}Un campo que se toma del otro, como name o company; puede repetirse.\
                \u{1E}A file with the password; - for standard input.\u{1F}Un archivo con la contraseña; - es la entrada estándar.\
                \u{1E}A file with your token; else RINGBACK_TOKEN. A token as a flag would be seen by everybody.\u{1F}Un archivo con su clave de acceso; si se omite, RINGBACK_TOKEN. Una clave escrita como opción la vería todo el mundo.\
                \u{1E}A form is expected here (application/x-www-form-urlencoded).\u{1F}Aquí se recibe un formulario (application/x-www-form-urlencoded).\
                \u{1E}A greeting names at most {0} windows: callers must remember them.\u{1F}Un saludo menciona a lo sumo {0} horarios: quien llama debe recordarlos.\
                \u{1E}A half-year of complaints was compared in similar cases\u{1F}Se compararon las quejas de un semestre en casos parecidos\
                \u{1E}A handover note\u{1F}Una nota de relevo\
                \u{1E}A handover note is waiting for you\u{1F}Le espera una nota de relevo\
                \u{1E}A holiday needs a name, so that people know why the office is closed.\u{1F}Un día festivo necesita un nombre, para que se sepa por qué está cerrada la oficina.\
                \u{1E}A language of the words, en or es. May be repeated.\u{1F}Un idioma del texto, en o es. Puede repetirse.\
                \u{1E}A later draft has replaced this one. Look at that one.\u{1F}Un borrador posterior reemplazó a este. Revise ese.\
                \u{1E}A leaver’s mailbox is worked until disconnected\u{1F}El buzón de quien se va se atiende hasta desconectarlo\
                \u{1E}A mail server reports that an email arrived.\u{1F}Un servidor de correo informa que un correo llegó.\
                \u{1E}A mailbox is somebody else’s every workday until it is disconnected.\u{1F}Otra persona atiende el buzón cada día hábil hasta que se desconecta.\
                \u{1E}A mailbox of {0} is counted on that day or later. Check when it was counted.\u{1F}Un buzón del {0} se cuenta ese día o después. Revise cuándo se contó.\
                \u{1E}A manager closes the day for everybody whom nobody leads.\u{1F}Un gerente cierra el día de las personas sin líder.\
                \u{1E}A manager or an admin can make the report for an auditor as a PDF.\u{1F}Un gerente o un administrador puede hacer en PDF el informe para auditoría.\
                \u{1E}A meeting note is waiting for you\u{1F}Le espera una nota de una reunión\
                \u{1E}A meeting note is waiting for you.\u{1F}Le espera una nota de una reunión.\
                \u{1E}A message for {0}.\u{1F}Un recado para {0}.\
                \u{1E}A message, by its id or part of it, or names of accounts; then why.\u{1F}Un recado, por su id o parte de él, o nombres de cuentas; después, por qué.\
                \u{1E}A message, by its id or part of it; or names of accounts.\u{1F}Un recado, por su id o parte de él; o nombres de cuentas.\
                \u{1E}A message: you owe the return from now on; with --all, every one handed over to you. With --accounts, accounts: you hold them from now on, all that are offered or those you name.\u{1F}Un recado: desde ahora usted debe devolver la llamada; con --all, todos los que se le traspasan. Con --accounts, cuentas: desde ahora las lleva usted, todas las que se le ofrecen o las que nombre.\
                \u{1E}A name is needed.\u{1F}Se necesita un nombre.\
                \u{1E}A name to recognize it by.\u{1F}Un nombre para reconocerla.\
                \u{1E}A new holder for “{0}”: please confirm or decline\u{1F}Nuevo encargado de “{0}”: por favor confirme o rechace\
                \u{1E}A note from {0}\u{1F}Una nota de {0}\
                \u{1E}A note from {0} about requests\u{1F}Una nota de {0} sobre solicitudes\
                \u{1E}A note from {0} for {1}\u{1F}Una nota de {0} para {1}\
                \u{1E}A note with it.\u{1F}Una nota con ella.\
                \u{1E}A note with the facts\u{1F}Una nota con los hechos\
                \u{1E}A number begins with a zero.\u{1F}Un número empieza con cero.\
                \u{1E}A number ends with its point.\u{1F}Un número termina en su punto.\
                \u{1E}A number has no digits.\u{1F}Un número no tiene dígitos.\
                \u{1E}A number has no exponent.\u{1F}Un número no tiene exponente.\
                \u{1E}A number has too many digits.\u{1F}Un número tiene demasiados dígitos.\
                \u{1E}A number is too large.\u{1F}Un número es demasiado grande.\
                \u{1E}A parameter is not valid percent-encoded UTF-8.\u{1F}Un parámetro no es UTF-8 válido con codificación de porcentaje.\
                \u{1E}A password\u{1F}Una contraseña\
                \u{1E}A password can have at most {0} characters.\u{1F}Una contraseña tiene como máximo {0} caracteres.\
                \u{1E}A password is saved but not shown. Leave this empty to keep it.\u{1F}Hay una contraseña guardada, que no se muestra. Déjelo vacío para conservarla.\
                \u{1E}A password needs at least {0} characters; a few words are best.\u{1F}Una contraseña necesita al menos {0} caracteres; lo mejor son varias palabras.\
                \u{1E}A person by email or name, or a team; by default the proposed owner.\u{1F}Una persona, por correo electrónico o nombre, o un equipo; si se omite, el responsable propuesto.\
                \u{1E}A person cannot cover for themselves. Choose somebody else.\u{1F}Una persona no puede sustituirse a sí misma. Elija a otra.\
                \u{1E}A person needs at least one role.\u{1F}Una persona necesita al menos una función.\
                \u{1E}A person or a team, by email or name.\u{1F}Una persona o un equipo, por correo electrónico o nombre.\
                \u{1E}A person, by email or name; everybody by default.\u{1F}Una persona, por correo o nombre; todas, si no se indica.\
                \u{1E}A person, by email or name; yourself by default.\u{1F}Una persona, por correo electrónico o nombre; si se omite, usted.\
                \u{1E}A playbook is mine to approve, or a case is mine to answer or was answered\u{1F}Me toca aprobar un protocolo, o responder un caso, o se respondió el mío\
                \u{1E}A playbook is waiting for your approval\u{1F}Un protocolo espera su aprobación\
                \u{1E}A playbook: what to do, and what to say.\u{1F}Un protocolo: qué hacer y qué decir.\
                \u{1E}A principal for whom the other contact’s standing is kept, if both have one; may be repeated.\u{1F}Un titular para quien cuenta el trato del otro contacto, cuando ambos lo tienen; puede indicarse varias veces.\
                \u{1E}A program may have sent it: it asks for no answer (X-Auto-Response-Suppress: All).\u{1F}Puede que lo haya enviado un programa, pues no quiere respuesta (X-Auto-Response-Suppress: All).\
                \u{1E}A program sent it automatically (Auto-Submitted: {0}).\u{1F}Lo envió un programa de forma automática (Auto-Submitted: {0}).\
                \u{1E}A program sent it automatically ({0}).\u{1F}Lo envió un programa de forma automática ({0}).\
                \u{1E}A program sent it, and it is not a voicemail or slip that Ringback recognizes.\u{1F}Lo envió un programa y no es un mensaje de voz ni un aviso que Ringback conozca.\
                \u{1E}A quarter hour back or on; with Shift, choose several\u{1F}Un cuarto de hora atrás o adelante; con Mayús, elegir varios\
                \u{1E}A question about the standards is waiting for you\u{1F}Le espera una pregunta sobre las normas\
                \u{1E}A question is answered twice. Take one of the answers out.\u{1F}Una pregunta tiene dos respuestas. Quite una de ellas.\
                \u{1E}A quick answer\u{1F}Una respuesta rápida\
                \u{1E}A quick answer has one sentence to say, and no steps.\u{1F}Una respuesta rápida tiene una frase y ningún paso.\
                \u{1E}A quick answer is one sentence, without steps. For steps, write a playbook.\u{1F}Una respuesta rápida es una sola frase, sin pasos. Para los pasos, escriba un protocolo.\
                \u{1E}A quick answer settles a call as it is taken. It is not ticked on a message.\u{1F}Una respuesta rápida resuelve la llamada en el momento. No se marca en un recado.\
                \u{1E}A quick answer: one sentence that settles a call at the desk.\u{1F}Una respuesta rápida: una frase que resuelve una llamada en recepción.\
                \u{1E}A quick answer: one sentence that settles a call.\u{1F}Una respuesta rápida: una frase que resuelve una llamada.\
                \u{1E}A quote is opened on this line and never closed. Close it, or remove it.\u{1F}En esta línea se abre una comilla que nunca se cierra. Ciérrela o quítela.\
                \u{1E}A reach list has at most {0} rows.\u{1F}Una lista de localización tiene como máximo {0} renglones.\
                \u{1E}A recipient; may be repeated.\u{1F}Un destinatario; puede repetirse.\
                \u{1E}A record can hold {0} notes. Save it as a file, then remove some.\u{1F}Un expediente admite {0} notas. Guárdelo como archivo y luego quite algunas.\
                \u{1E}A report covers at most two years ({0} days). Ask for the years one by one.\u{1F}Un informe abarca dos años como máximo ({0} días). Pida los años uno por uno.\
                \u{1E}A request\u{1F}Una solicitud\
                \u{1E}A request is waiting for you\u{1F}Le espera una solicitud\
                \u{1E}A request names its host once.\u{1F}Una petición nombra su servidor una sola vez.\
                \u{1E}A review has no figure “{0}”. Choose one that the review shows.\u{1F}Ninguna evaluación tiene la cifra “{0}”. Elija una de las que muestra.\
                \u{1E}A rule counts on the days on which it was in force.\u{1F}Una regla cuenta en los días en que estaba vigente.\
                \u{1E}A rule, a wait, a price or a decision is nobody’s fault.\u{1F}Una regla, una espera, un precio o una decisión no son culpa de nadie.\
                \u{1E}A rule, a wait, a price or a decision is nobody’s fault. The person concerned reads why.\u{1F}Una regla, una espera, un precio o una decisión no son culpa de nadie. La persona a quien se refiere lee por qué.\
                \u{1E}A seed is a number from 0 to 9007199254740991.\u{1F}Una semilla es un número de 0 a 9007199254740991.\
                \u{1E}A sentence that its author can use.\u{1F}Una frase que le sirva a quien lo escribió.\
                \u{1E}A settings file. Otherwise ringback.json in the data folder, if it is there.\u{1F}Un archivo de configuración. Si se omite, ringback.json en la carpeta de datos, si existe.\
                \u{1E}A shift must start before it ends, on the same day.\u{1F}Un turno debe empezar antes de terminar, el mismo día.\
                \u{1E}A site needs a name, so that people can tell it from the others.\u{1F}Una sede necesita un nombre, para distinguirla de las demás.\
                \u{1E}A standard is new, or a question about one is mine to answer or was answered\u{1F}Una norma es nueva, o me toca responder una pregunta sobre una, o la mía fue respondida\
                \u{1E}A step can be taken back for one minute. Record what is true instead.\u{1F}Un paso se puede retirar durante un minuto. Registre mejor lo que es cierto.\
                \u{1E}A step; repeat this for each one.\u{1F}Un paso; repítalo por cada uno.\
                \u{1E}A string does not end.\u{1F}Un texto no termina.\
                \u{1E}A string is not valid UTF-8.\u{1F}Un texto no es UTF-8 válido.\
                \u{1E}A subject is a kind and an id, such as message:01jd3k6v9x8w7e5t4r2q1p0n9m; the kinds are office, person, team, contact, message and waiting. Without one, everything that happened in the office.\u{1F}Un objeto es un tipo y un id, como message:01jd3k6v9x8w7e5t4r2q1p0n9m; los tipos son office, person, team, contact, message y waiting. Si se omite, todo lo que pasó en la oficina.\
                \u{1E}A supervisor or a manager can release it.\u{1F}Un supervisor o un gerente puede autorizarlo.\
                \u{1E}A supervisor or a manager must release it first.\u{1F}Un supervisor o un gerente tiene que autorizarlo antes.\
                \u{1E}A surrogate pair is incomplete.\u{1F}Un par suplente está incompleto.\
                \u{1E}A team needs at least one member.\u{1F}Un equipo necesita al menos un miembro.\
                \u{1E}A test from Ringback, {0}\u{1F}Una prueba de Ringback, {0}\
                \u{1E}A text must not contain the NUL character (U+0000).\u{1F}Un texto no debe contener el carácter NUL (U+0000).\
                \u{1E}A text to go with it.\u{1F}Un texto que la acompaña.\
                \u{1E}A third\u{1F}Una tercera\
                \u{1E}A thousand emails or more are waiting to be sent.\u{1F}Hay mil correos o más por enviar.\
                \u{1E}A time to call again goes with “talked”. Choose “talked”, or leave the time out.\u{1F}La hora para volver a llamar va con “hablado”. Elija “hablado” o quite la hora.\
                \u{1E}A time, such as 3:30. It then ends automatically.\u{1F}Una hora, por ejemplo 3:30. Entonces termina solo.\
                \u{1E}A token cannot do that. Sign in and enter your own password.\u{1F}Con una clave de acceso no se puede hacer eso. Inicie sesión y escriba su propia contraseña.\
                \u{1E}A token was created in your name: “{0}”.\nAnyone who has it can act for you until it is revoked. If you did not create it, revoke it under Profile and change your password.\u{1F}Se creó una clave de acceso a su nombre: “{0}”.\nQuien la tenga puede actuar por usted hasta que se revoque. Si no la creó usted, revóquela en el perfil y cambie su contraseña.\
                \u{1E}A trigger takes {0} words at most. Leave some out.\u{1F}Se admiten como máximo {0} palabras. Quite algunas.\
                \u{1E}A way to handle it\u{1F}Una manera de resolverlo\
                \u{1E}A week has at most {0} stretches.\u{1F}Una semana tiene como máximo {0} tramos.\
                \u{1E}A window ends before it starts. Check both times.\u{1F}Un horario termina antes de empezar. Revise ambas horas.\
                \u{1E}A word of the trigger\u{1F}Una palabra que lo propone\
                \u{1E}ABOUT\u{1F}SOBRE\
                \u{1E}ACCOUNT\u{1F}CUENTA\
                \u{1E}ACCOUNTS\u{1F}CUENTAS\
                \u{1E}ACKNOWLEDGED\u{1F}CONFIRMADA\
                \u{1E}AGAIN\u{1F}OTRA VEZ\
                \u{1E}ALARM FROM\u{1F}ALARMA DESDE\
                \u{1E}ALERT FROM\u{1F}ALERTA DESDE\
                \u{1E}ARGUMENTS:\u{1F}ARGUMENTOS:\
                \u{1E}ASAP\u{1F}Urgente\
                \u{1E}ASAP calls\u{1F}Llamadas Urgentes\
                \u{1E}ASAP, and waiting too long\u{1F}Urgentes que llevan demasiado esperando\
                \u{1E}ASAP: {0}\u{1F}Urgente: {0}\
                \u{1E}ASK NOW\u{1F}PREGUNTAR AHORA A\
                \u{1E}AT\u{1F}CUÁNDO\
                \u{1E}AT MOST\u{1F}MÁXIMO\
                \u{1E}About\u{1F}Sobre\
                \u{1E}About a rule, a wait, a price or a decision\u{1F}Sobre una regla, una espera, un precio o una decisión\
                \u{1E}About manner, with no behavior given\u{1F}Sobre el trato, sin decir qué se hizo\
                \u{1E}About this person\u{1F}Sobre esta persona\
                \u{1E}Accept\u{1F}Aceptar\
                \u{1E}Accept all handovers\u{1F}Aceptar todos los traspasos\
                \u{1E}Accept all {0} selected\u{1F}Aceptar las {0} seleccionadas\
                \u{1E}Accept an offer.\u{1F}Aceptar un ofrecimiento.\
                \u{1E}Accept the call\u{1F}Aceptar la llamada\
                \u{1E}Accepted\u{1F}Aceptado\
                \u{1E}Accepted, it is yours now\u{1F}Aceptado, ahora le toca a usted\
                \u{1E}Accepted.\u{1F}Aceptado.\
                \u{1E}Accepted: everything is on your sheet now.\u{1F}Aceptado: ya está todo en su hoja.\
                \u{1E}Accepted: it is yours now.\u{1F}Aceptado: ahora está a su cargo.\
                \u{1E}Accepted: you hold 1 more account now.\u{1F}Aceptado: ahora lleva 1 cuenta más.\u{1F}Aceptado: ahora lleva {0} de cuentas más.\u{1F}Aceptado: ahora lleva {0} cuentas más.\
                \u{1E}Accepted: {0}.\u{1F}Aceptados: {0}.\
                \u{1E}Access tokens\u{1F}Claves de acceso\
                \u{1E}Account\u{1F}Cuenta\
                \u{1E}Account by account\u{1F}Cuenta por cuenta\
                \u{1E}Account of {0}\u{1F}Cuenta de {0}\
                \u{1E}Accounts\u{1F}Cuentas\
                \u{1E}Accounts of {0}\u{1F}Cuentas de {0}\
                \u{1E}Accounts to offer\u{1F}Cuentas para ofrecer\
                \u{1E}Accounts, not a message.\u{1F}Cuentas, no un recado.\
                \u{1E}Acknowledged\u{1F}Confirmada\
                \u{1E}Acknowledged by {0}, missing {1}\u{1F}Confirmada por {0}, faltan {1}\
                \u{1E}Acknowledged.\u{1F}Confirmado.\
                \u{1E}Act as this person.\u{1F}Actuar como esta persona.\
                \u{1E}Action\u{1F}Acción\
                \u{1E}Add\u{1F}Agregar\
                \u{1E}Add a caller\u{1F}Añadir a una persona\
                \u{1E}Add a duty\u{1F}Agregar un encargo\
                \u{1E}Add a duty to the register.\u{1F}Agregar un encargo al registro.\
                \u{1E}Add a site.\u{1F}Agregar una sede.\
                \u{1E}Add as {0} call\u{1F}Agregar llamada {0}\
                \u{1E}Add contact\u{1F}Agregar contacto\
                \u{1E}Add site\u{1F}Agregar sede\
                \u{1E}Add what was promised to a caller to the sheet.\u{1F}Anotar en la hoja lo que se prometió a quien llamó.\
                \u{1E}Added as their assistant.\u{1F}Agregado como su asistente.\
                \u{1E}Added below the steps of that rule. Until somebody else approves it, only you and those who can approve it can read it.\u{1F}Se agrega debajo de los pasos de esa regla. Mientras otra persona no lo apruebe, solo lo leen usted y quienes pueden aprobarlo.\
                \u{1E}Added. Everybody can look it up now.\u{1F}Agregado. Ahora todos lo pueden consultar.\
                \u{1E}Address\u{1F}Dirección\
                \u{1E}Address and port to listen on.\u{1F}Dirección y puerto en que escucha el servidor.\
                \u{1E}Address made {0}.\u{1F}Dirección creada {0}.\
                \u{1E}Addresses\u{1F}Direcciones\
                \u{1E}Adopt the nine rules\u{1F}Adoptar las nueve reglas\
                \u{1E}Adopt the rules of a template.\u{1F}Adoptar las reglas de un modelo.\
                \u{1E}Adopt the standards\u{1F}Adoptar las normas\
                \u{1E}After\u{1F}Después de\
                \u{1E}After 15 minutes a tick can no longer be taken back. If it is wrong, tell your supervisor.\u{1F}Después de 15 minutos ya no se puede quitar la marca. Si está mal, avise a su supervisor.\
                \u{1E}After the person comes set, or nothing.\u{1F}Después de la persona va set, o nada.\
                \u{1E}After what I have open now.\u{1F}Después de lo que tengo pendiente.\
                \u{1E}After “shall I ask our manager?”: ask, or no-need.\u{1F}Después de “¿le pregunto a nuestro gerente?”: ask, o no-need.\
                \u{1E}Agree on a time\u{1F}Acordar una hora\
                \u{1E}Agreed to call at\u{1F}Se acordó llamar a las\
                \u{1E}Agreement (kappa)\u{1F}Concordancia (kappa)\
                \u{1E}All\u{1F}Todo\
                \u{1E}All are current.\u{1F}Todos están vigentes.\
                \u{1E}All calls\u{1F}Todas las llamadas\
                \u{1E}All calls are returned each day\u{1F}Cada día se devuelven todas las llamadas\
                \u{1E}All cases\u{1F}Todos los casos\
                \u{1E}All cases together, similar or not: {0}.\u{1F}Todos los casos juntos, parecidos o no: {0}.\
                \u{1E}All contacts are in {0}.\u{1F}Todos los contactos están en {0}.\
                \u{1E}All duties\u{1F}Todos los encargos\
                \u{1E}All four lines are in use. Record how one of the calls went first.\u{1F}Las cuatro líneas están ocupadas. Anote antes cómo fue una de las llamadas.\
                \u{1E}All greetings\u{1F}Todos los saludos\
                \u{1E}All incoming mail and its outcome. Mail that was set aside can be opened and released.\u{1F}Todo el correo recibido y su resultado. Lo apartado se puede abrir y admitir.\
                \u{1E}All keys\u{1F}Todas las teclas\
                \u{1E}All mail\u{1F}Todo el correo\
                \u{1E}All of it is up to you, and nobody is told whether you answered.\u{1F}Todo es decisión suya, y a nadie se le dice si respondió.\
                \u{1E}All of them as CSV, for a spreadsheet.\u{1F}Todos, en CSV, para una hoja de cálculo.\
                \u{1E}All open\u{1F}Abiertas\
                \u{1E}All open calls, not only late ones.\u{1F}Todas las llamadas abiertas, no solo las atrasadas.\
                \u{1E}All open, first due first\u{1F}Todas las abiertas, por vencimiento\
                \u{1E}All other held mail\u{1F}El resto del correo retenido\
                \u{1E}All playbooks\u{1F}Todos los protocolos\
                \u{1E}All reports\u{1F}Todos los informes\
                \u{1E}All rules\u{1F}Todas las reglas\
                \u{1E}All unmatched mail\u{1F}Todo el correo sin identificar\
                \u{1E}All windows of a greeting are on one day. Set another greeting for the other day.\u{1F}Todos los horarios de un saludo son del mismo día. Fije otro saludo para el otro día.\
                \u{1E}All your messages\u{1F}Todos sus recados\
                \u{1E}Already done at {0}. Pressing it again does nothing; open the message for more.\u{1F}Ya se hizo: {0}. Pulsarlo otra vez no haría nada; para más, abra el recado.\
                \u{1E}Already first or last in its code. Change the code to move it further.\u{1F}Ya es la primera o la última de su prioridad. Cambie la prioridad para moverla más.\
                \u{1E}Also put to {0}, {1}\u{1F}También se planteó a {0}, {1}\
                \u{1E}An Idempotency-Key has 1 to 200 visible characters of ASCII.\u{1F}Una Idempotency-Key tiene de 1 a 200 caracteres visibles de ASCII.\
                \u{1E}An absence until {0} is set; nobody covers.\u{1F}Se anotó una ausencia hasta {0}; nadie cubre.\
                \u{1E}An absence until {0} is set; {1} covers.\u{1F}Se anotó una ausencia hasta {0}; cubre {1}.\
                \u{1E}An address opens an email with it. Else copy it into a letter, or read it out.\u{1F}Una dirección abre un correo con este texto. Si no, cópielo en una carta o léalo en voz alta.\
                \u{1E}An administrator has named others to read how complaints compare between groups, so you are no longer one of the two readers. What was published until now is not shown to whoever comes after you.\u{1F}Un administrador nombró a otras personas para leer cómo se comparan las quejas entre grupos, así que usted ya no es una de las dos. Lo publicado hasta ahora no se le muestra a quien venga después.\
                \u{1E}An answer can be changed for one day, and that day is over. Talk to whoever asked instead.\u{1F}Una respuesta se puede cambiar durante un día, y ese día ya pasó. Hable con quien pidió.\
                \u{1E}An assistant sees and handles the principal’s calls.\u{1F}El asistente ve y atiende las llamadas del titular.\
                \u{1E}An earlier email already said so.\u{1F}Ya se avisó en un correo anterior.\
                \u{1E}An email is delayed; the mail server keeps trying.\u{1F}Un correo va con retraso y el servidor de correo sigue intentando.\
                \u{1E}An email was returned: {0}\u{1F}Un correo fue devuelto: {0}\
                \u{1E}An email you do not want; may be repeated.\u{1F}Un correo que no quiere recibir; puede repetirse.\
                \u{1E}An email you want; may be repeated.\u{1F}Un correo que quiere recibir; puede repetirse.\
                \u{1E}An empty time zone or number is the office’s.\u{1F}Si la zona horaria o el número quedan vacíos, valen los de la oficina.\
                \u{1E}An entry can only be moved within its own code on the same sheet.\u{1F}Un recado solo se puede mover entre los de su misma prioridad en la misma hoja.\
                \u{1E}An entry changed.\u{1F}Cambió un recado.\
                \u{1E}An escape in a string is unknown.\u{1F}Un escape de un texto es desconocido.\
                \u{1E}An export from Google Contacts, Outlook or HubSpot, any table with columns for name and phone number, vCards, or a call log from FreePBX or 3CX. You see a preview first. Nothing is changed until you confirm.\u{1F}Una exportación de Google Contacts, Outlook o HubSpot, cualquier tabla con columnas de nombre y teléfono, vCards, o un registro de llamadas de FreePBX o 3CX. Primero verá una vista previa. No se cambia nada hasta que usted confirme.\
                \u{1E}An id, or digits or a name that only one contact has.\u{1F}Un id, o dígitos o un nombre que solo tenga un contacto.\
                \u{1E}An office has at most {0} sites.\u{1F}Una oficina tiene como máximo {0} sedes.\
                \u{1E}An operator answers\u{1F}Una recepcionista contesta\
                \u{1E}And\u{1F}Y\
                \u{1E}And 1 more line is left out.\u{1F}Y se omite 1 línea más.\u{1F}Y se omiten {0} de líneas más.\u{1F}Y se omiten {0} líneas más.\
                \u{1E}And 1 more, in the list of findings.\u{1F}Y 1 más, en la lista de hallazgos.\u{1F}Y {0} de más, en la lista de hallazgos.\u{1F}Y {0} más, en la lista de hallazgos.\
                \u{1E}And 1 more.\u{1F}Y 1 más.\u{1F}Y {0} más.\u{1F}Y {0} más.\
                \u{1E}And again: {0}\u{1F}Y de nuevo: {0}\
                \u{1E}Announced by {0}, {1}\u{1F}Lo avisó {0}, {1}\
                \u{1E}Another\u{1F}Otra\
                \u{1E}Another Ringback server (process {0}) is using {1}. Stop it first, or choose another folder.\u{1F}Otro servidor de Ringback (proceso {0}) trabaja en {1}. Deténgalo primero o indique otra carpeta.\
                \u{1E}Another Ringback server is using {0}. Stop it first, or choose another folder.\u{1F}Otro servidor de Ringback trabaja en {0}. Deténgalo primero o indique otra carpeta.\
                \u{1E}Another change was confirmed instead.\u{1F}En su lugar se confirmó otro cambio.\
                \u{1E}Another holder\u{1F}Otro encargado\
                \u{1E}Another text.\u{1F}Otro texto.\
                \u{1E}Another way I can help\u{1F}Puedo ayudar de otra forma\
                \u{1E}Another way, which I write below\u{1F}De otra manera, que escribo abajo\
                \u{1E}Answer\u{1F}Responder\
                \u{1E}Answer a question about a message.\u{1F}Responder una pregunta sobre un recado.\
                \u{1E}Answer it\u{1F}Responder\
                \u{1E}Answer of the person concerned\u{1F}Respuesta de la persona a quien se refiere\
                \u{1E}Answer one question; the others stay.\u{1F}Contestar una pregunta; las demás quedan igual.\
                \u{1E}Answer one that concerns you.\u{1F}Responder a una que se refiere a usted.\
                \u{1E}Answer one that was put to you.\u{1F}Responder un caso que se le planteó.\
                \u{1E}Answer one, for everybody to read.\u{1F}Responder una, para que todos la lean.\
                \u{1E}Answer one: this-once, mine, later, not-mine, another-way, ask-manager or no.\u{1F}Contestar una: this-once, mine, later, not-mine, another-way, ask-manager o no.\
                \u{1E}Answer sent.\u{1F}Respuesta enviada.\
                \u{1E}Answer the five questions about this period first. Then you see the name and what is behind each figure.\u{1F}Responda primero las cinco preguntas sobre este periodo. Después verá el nombre y lo que hay detrás de cada cifra.\
                \u{1E}Answer the five questions of a review; answers are final.\u{1F}Responder las cinco preguntas de una evaluación; las respuestas son definitivas.\
                \u{1E}Answer the question\u{1F}Responder la pregunta\
                \u{1E}Answer with: ringback review answer {0} and the five answers in quotes.\u{1F}Responda con: ringback review answer {0} y las cinco respuestas entre comillas.\
                \u{1E}Answer, for everybody to read\u{1F}Responder, para que todos lo lean\
                \u{1E}Answer, or take the answer back\u{1F}Responder, o retirar la respuesta\
                \u{1E}Answered\u{1F}Respondidas\
                \u{1E}Answered by {0}, {1}\u{1F}Respondida por {0}, {1}\
                \u{1E}Answered calls\u{1F}Llamadas contestadas\
                \u{1E}Answered in writing\u{1F}Contestado por escrito\
                \u{1E}Answered today\u{1F}Atendido hoy\
                \u{1E}Answered, for everybody to read.\u{1F}Respondida, para que todos la lean.\
                \u{1E}Answered.\u{1F}Respondida.\
                \u{1E}Answered. Whoever asked is told.\u{1F}Respondido. Se avisa a quien preguntó.\
                \u{1E}Answers\u{1F}Respuestas\
                \u{1E}Answers the main line\u{1F}Atiende la línea principal\
                \u{1E}Answers written for everybody\u{1F}Respuestas escritas para todos\
                \u{1E}Any calls?\u{1F}¿Llamadas?\
                \u{1E}Any of these is enough. Separate them with commas.\u{1F}Basta con cualquiera de estas. Sepárelas con comas.\
                \u{1E}Any team\u{1F}Cualquier equipo\
                \u{1E}Approval\u{1F}Aprobación\
                \u{1E}Approve\u{1F}Aprobar\
                \u{1E}Approve a version that somebody else wrote.\u{1F}Aprobar una versión que escribió otra persona.\
                \u{1E}Approve or decline it\u{1F}Aprobarlo o rechazarlo\
                \u{1E}Approved by {0}, {1}\u{1F}La aprobó {0}, {1}\
                \u{1E}Approved. It takes effect on its day.\u{1F}Aprobado. Rige a partir de su fecha.\
                \u{1E}As of now. By name: this is no ranking.\u{1F}En este momento. Por nombre: no es una clasificación.\
                \u{1E}As the phone system logged them. Not answered: nobody took the call.\u{1F}Como las registró el sistema telefónico. Sin contestar: nadie tomó la llamada.\
                \u{1E}Ask\u{1F}Preguntar\
                \u{1E}Ask everybody\u{1F}Preguntar a todos\
                \u{1E}Ask everybody a question that the other reader drafted.\u{1F}Hacer a todos una pregunta cuyo borrador escribió la otra persona.\
                \u{1E}Ask for {0} days at most at once.\u{1F}Pida como máximo {0} días a la vez.\
                \u{1E}Ask somebody\u{1F}Pedir algo\
                \u{1E}Ask somebody for a piece of work, in one line.\u{1F}Pedir un trabajo a alguien, en una línea.\
                \u{1E}Ask the caller\u{1F}Preguntar a quien llama\
                \u{1E}Ask them\u{1F}Preguntarle\
                \u{1E}Ask them even where somebody else holds the duty.\u{1F}Pedirlo aunque otra persona tenga ese encargo.\
                \u{1E}Ask them to hold\u{1F}Pídale que espere\
                \u{1E}Ask them to hold.\u{1F}Pídale que espere.\
                \u{1E}Ask your supervisor.\u{1F}Preguntar a su supervisor.\
                \u{1E}Ask {0} anyway? (yes or no)\u{1F}¿Pedirlo a {0} de todos modos? (sí o no)\
                \u{1E}Asked\u{1F}Se pregunta\
                \u{1E}Asked for\u{1F}Preguntó por\
                \u{1E}Asked for the caller’s name, and how it is spelled\u{1F}Preguntó el nombre de quien llama y cómo se escribe\
                \u{1E}Asked once, answered for everybody.\u{1F}Se preguntan una vez y se responden para todos.\
                \u{1E}Asked.\u{1F}Caso planteado.\
                \u{1E}Asked. It is on {0}’s sheet.\u{1F}Caso planteado. Aparece en la hoja de {0}.\
                \u{1E}Asked. It is with the central desk.\u{1F}Pregunta enviada. La tiene la oficina central.\
                \u{1E}Asked. It is with your supervisor.\u{1F}Pregunta enviada. La tiene su supervisor.\
                \u{1E}Asked. Nothing changes until they accept.\u{1F}Se le pidió. Nada cambia hasta que acepte.\
                \u{1E}Asked. You will get the answer.\u{1F}Preguntado. Recibirá la respuesta.\
                \u{1E}Assess it: what it is about, and how much it matters\u{1F}Valorarla: de qué trata y cuánto importa\
                \u{1E}Assessed\u{1F}Valorada\
                \u{1E}Assistant\u{1F}Asistente\
                \u{1E}Assistant to\u{1F}Asistente de\
                \u{1E}At least {0} characters; a few words are best.\u{1F}Al menos {0} caracteres; lo mejor son varias palabras.\
                \u{1E}At most\u{1F}Máximo\
                \u{1E}At most {0} can cover in one absence.\u{1F}Como máximo {0} personas pueden cubrir en una ausencia.\
                \u{1E}At most {0} questions are open at once. Close one first.\u{1F}Puede haber como máximo {0} preguntas abiertas a la vez. Cierre una primero.\
                \u{1E}At once, at any time\u{1F}De inmediato, a cualquier hora\
                \u{1E}Attach to this message\u{1F}Adjuntar a este recado\
                \u{1E}Attempts\u{1F}Intentos\
                \u{1E}Automatic reading is paused until {0}.\u{1F}La lectura automática está en pausa hasta este momento: {0}.\
                \u{1E}Away\u{1F}Ausencias\
                \u{1E}Away in the next seven days\u{1F}Ausencias en los próximos siete días\
                \u{1E}BASE\u{1F}BASE\
                \u{1E}BY\u{1F}POR\
                \u{1E}Back\u{1F}Regreso\
                \u{1E}Back now\u{1F}Ya volvió\
                \u{1E}Back to sign in\u{1F}Volver a iniciar sesión\
                \u{1E}Back to the sheet\u{1F}Volver a la hoja\
                \u{1E}Backup\u{1F}Suplente\
                \u{1E}Before a call is due\u{1F}Antes de que venza una llamada\
                \u{1E}Before that\u{1F}Antes de eso\
                \u{1E}Before you send it\u{1F}Antes de enviarla\
                \u{1E}Begin a checklist on a person’s page.\u{1F}Comience una lista en la página de una persona.\
                \u{1E}Begin a review of one of the people you look after, drawn at random.\u{1F}Empezar la evaluación de una de las personas a su cargo, elegida al azar.\
                \u{1E}Begin anew\u{1F}Empezar de nuevo\
                \u{1E}Begin the checklist\u{1F}Comenzar la lista\
                \u{1E}Begin to try every phone.\u{1F}Empezar a probar todos los teléfonos.\
                \u{1E}Begin with the last day.\u{1F}Comience con el último día.\
                \u{1E}Begun\u{1F}Inicio\
                \u{1E}Behavior\u{1F}Conducta\
                \u{1E}Behaviors\u{1F}Conductas\
                \u{1E}Behind “{0}”\u{1F}Detrás de “{0}”\
                \u{1E}Besides you, this list is open to {0}, and to whoever covers while trying it.\u{1F}Además de usted, pueden ver esta lista {0}, y quien cubra mientras la prueba.\
                \u{1E}Best hours\u{1F}Mejor horario\
                \u{1E}Best hours of number {0}\u{1F}Mejor horario del número {0}\
                \u{1E}Best time\u{1F}Mejor hora\
                \u{1E}Best time (not a promise)\u{1F}Mejor hora (sin compromiso)\
                \u{1E}Best time {0}\u{1F}Mejor hora: {0}\
                \u{1E}Best time {0} has passed\u{1F}La mejor hora ({0}) ya pasó\
                \u{1E}Between the hours of 8:00 am and 5:00 pm, Monday through Friday, all locations must have an operator answering telephone calls.\u{1F}Entre las 8:00 a.m. y las 5:00 p.m., de lunes a viernes, todas las sedes deben tener una recepcionista que conteste las llamadas telefónicas.\
                \u{1E}Beyond the inner limits: {0}. Beyond the outer limits: {1}.\u{1F}Fuera de los límites interiores: {0}. Fuera de los exteriores: {1}.\
                \u{1E}Board\u{1F}Tablero\
                \u{1E}Both days count in full. It ends automatically.\u{1F}Los dos días cuentan completos. Termina automáticamente.\
                \u{1E}Both do not fit in “note”. Choose one.\u{1F}No caben las dos en “nota”. Elija una.\
                \u{1E}Both do not fit in “{0}”. Choose one.\u{1F}No caben los dos en “{0}”. Elija uno.\
                \u{1E}Both say the same thing.\u{1F}Las dos dicen lo mismo.\
                \u{1E}Breaches of the standards, with their evidence. Those of days that are over never change.\u{1F}Incumplimientos de las normas, con sus pruebas. Los de días que ya pasaron no cambian nunca.\
                \u{1E}Brief\u{1F}Resumen\
                \u{1E}Brief for {0}\u{1F}Resumen para {0}\
                \u{1E}Briefs on {0}\u{1F}Resúmenes en {0}\
                \u{1E}Busy\u{1F}Ocupado\
                \u{1E}By\u{1F}A cargo de\
                \u{1E}By email from an unknown sender: {0}\u{1F}Por correo, remitente desconocido: {0}\
                \u{1E}By email from {0}: {1}\u{1F}Por correo de {0}: {1}\
                \u{1E}By flag (--listen), environment (RINGBACK_LISTEN), file, default; the first one set counts.\u{1F}Por opción (--listen), entorno (RINGBACK_LISTEN), archivo o valor predeterminado; cuenta el primero que lo define.\
                \u{1E}By person\u{1F}Por persona\
                \u{1E}By when\u{1F}Para cuándo\
                \u{1E}By when; today by default.\u{1F}Para cuándo; hoy si se omite.\
                \u{1E}By when?\u{1F}¿Para cuándo?\
                \u{1E}By which day, such as Friday or 2026-12-18.\u{1F}Para qué día, por ejemplo viernes o 2026-12-18.\
                \u{1E}By whom\u{1F}Quién lo hizo\
                \u{1E}CALLED\u{1F}LLAMÓ\
                \u{1E}CALLER\u{1F}QUIEN LLAMA\
                \u{1E}CALLS\u{1F}LLAMADAS\
                \u{1E}CARRIED\u{1F}APLAZADOS\
                \u{1E}CLOSED\u{1F}CERRADOS\
                \u{1E}CMH test\u{1F}Prueba CMH\
                \u{1E}CMH test, corrected\u{1F}Prueba CMH, corregida\
                \u{1E}CODE\u{1F}PRIORIDAD\
                \u{1E}COLUMN\u{1F}COLUMNA\
                \u{1E}COMPANY\u{1F}EMPRESA\
                \u{1E}COMPLAINTS\u{1F}QUEJAS\
                \u{1E}COMPLIMENTS\u{1F}FELICITACIONES\
                \u{1E}CONTAINS\u{1F}CONTIENE\
                \u{1E}COUNTS AS\u{1F}CUENTA COMO\
                \u{1E}CREATED\u{1F}CREADA\
                \u{1E}Call again\u{1F}Volver a llamar\
                \u{1E}Call again at\u{1F}Volver a llamar\
                \u{1E}Call anyway\u{1F}Llamar de todos modos\
                \u{1E}Call path {0}: {1}, {2}.\u{1F}Recorrido de la llamada {0}: {1}, {2}.\
                \u{1E}Call promised\u{1F}Llamada prometida\
                \u{1E}Call taken\u{1F}Llamada atendida\
                \u{1E}Call {0}\u{1F}Llamar a {0}\
                \u{1E}Call {0}, on the same entry.\u{1F}Llamada {0}, en el mismo recado.\
                \u{1E}Call {0}, {1}\u{1F}Llamar a {0}, {1}\
                \u{1E}Call?\u{1F}Por decidir\
                \u{1E}Called\u{1F}Llamó\
                \u{1E}Called again\u{1F}Volvieron a llamar\
                \u{1E}Called again before the return\u{1F}Volvieron a llamar antes de la devolución\
                \u{1E}Called back after “{0}” {1}\u{1F}Devolvió la llamada tras “{0}” {1}\
                \u{1E}Called from this number before: {0}.\u{1F}Ya llamaron desde este número: {0}.\
                \u{1E}Called {0}\u{1F}Llamó {0}\
                \u{1E}Called {0} about {1}\u{1F}Llamó {0}; asunto: {1}\
                \u{1E}Called {0} about: {1}\u{1F}Llamó {0}; asunto: {1}\
                \u{1E}Called, {0} time\u{1F}Llamó, {0}.ª vez\
                \u{1E}Caller\u{1F}Quien llama\
                \u{1E}Caller not told yet\u{1F}Aún no se le avisa a quien llamó\
                \u{1E}Caller was told:\u{1F}Se le dijo:\
                \u{1E}Callers\u{1F}Quienes llaman\
                \u{1E}Callers for {0} are told when they will be called back, so nothing can be held back there.\u{1F}A quienes llaman a {0} se les dice cuándo se les devolverá la llamada, así que allí no se puede retener nada.\
                \u{1E}Callers hear\u{1F}Quien llama oye\
                \u{1E}Callers hear nothing current: set a greeting.\u{1F}Quien llama no oye nada vigente: fije un saludo.\
                \u{1E}Callers hear the standard greeting now.\u{1F}Quien llama oye ahora el saludo estándar.\
                \u{1E}Callers hear the standard greeting, which promises no time.\u{1F}Quien llama oye el saludo estándar, que no promete ninguna hora.\
                \u{1E}Callers who had to call again, and those who called more than once.\u{1F}Quiénes tuvieron que volver a llamar, y quiénes llamaron más de una vez.\
                \u{1E}Callers who were told a time: whether it was kept.\u{1F}A quiénes se les dijo una hora, y si se cumplió.\
                \u{1E}Callers with several messages\u{1F}Quienes tienen varios recados\
                \u{1E}Callers, and messages by anything in them, as far as you have access.\u{1F}Quienes llaman, y recados por cualquier dato que contengan, hasta donde usted tenga acceso.\
                \u{1E}Calling back\u{1F}Devuelve la llamada\
                \u{1E}Calling back now\u{1F}Devuelve la llamada ahora\
                \u{1E}Calling back: {0}\u{1F}Devuelve la llamada: {0}\
                \u{1E}Calling back?\u{1F}¿Devuelve la llamada?\
                \u{1E}Calls\u{1F}Llamadas\
                \u{1E}Calls and returns drawn at random, graded by two people with a scorecard of behaviors.\u{1F}Llamadas y devoluciones elegidas al azar, que dos personas califican con una lista de conductas.\
                \u{1E}Calls and returns of yours, drawn at random. If you dispute a grade, a third person decides.\u{1F}Llamadas y devoluciones suyas, elegidas al azar. Si impugna una calificación, decide una tercera persona.\
                \u{1E}Calls are observed every, in months\u{1F}Las llamadas se observan cada, en meses\
                \u{1E}Calls are returned\u{1F}Devuelve las llamadas\
                \u{1E}Calls back\u{1F}Devuelve la llamada\
                \u{1E}Calls behind “{0}”\u{1F}Llamadas detrás de “{0}”\
                \u{1E}Calls by hour and weekday\u{1F}Llamadas por hora y día de la semana\
                \u{1E}Calls count as the next day’s from\u{1F}Las llamadas cuentan para el día siguiente desde las\
                \u{1E}Calls drawn at random, graded by two people.\u{1F}Llamadas elegidas al azar, calificadas por dos personas.\
                \u{1E}Calls for {0}\u{1F}Llamadas para {0}\
                \u{1E}Calls from this office\u{1F}Llamadas desde esta oficina\
                \u{1E}Calls in\u{1F}Llamadas entrantes\
                \u{1E}Calls in it today\u{1F}Llamadas que tenía hoy\
                \u{1E}Calls in the phone system’s log: answered or not, and for how long they talked.\u{1F}Llamadas en el registro del sistema telefónico: contestadas o no, y cuánto hablaron.\
                \u{1E}Calls of {0}\u{1F}Llamadas de {0}\
                \u{1E}Calls out\u{1F}Llamadas salientes\
                \u{1E}Calls returned\u{1F}Llamadas devueltas\
                \u{1E}Calls taken\u{1F}Llamadas atendidas\
                \u{1E}Calls that fell through: no outcome, nobody tried, nobody there.\u{1F}Llamadas que se perdieron: sin resultado, sin intento, sin nadie presente.\
                \u{1E}Came from others\u{1F}Llegaron de otra hoja\
                \u{1E}Came in {0}\u{1F}Vino {0}\
                \u{1E}Came in {0} about {1}\u{1F}Vino {0}; asunto: {1}\
                \u{1E}Came in {0} about: {1}\u{1F}Vino {0}; asunto: {1}\
                \u{1E}Cancel\u{1F}Cancelar\
                \u{1E}Cannot listen on {0}: {1}. Stop the program using it, or choose another address with --listen.\u{1F}No se puede escuchar en {0}: {1}. Detenga el programa que lo usa o elija otra dirección con --listen.\
                \u{1E}Car\u{1F}Auto\
                \u{1E}Carried to another day\u{1F}Aplazado a otro día\
                \u{1E}Carried: a call of {0} to {1}, by {2} ({3})\u{1F}Aplazada: una llamada de {0} para el {1}, por {2} ({3})\
                \u{1E}Carry only\u{1F}Solo aplazar\
                \u{1E}Cases put to whoever answers for the work. Only you and whoever was asked see them.\u{1F}Casos que se plantean a quien responde por el trabajo. Solo los ven usted y las personas a quienes se preguntó.\
                \u{1E}Cell {0} contains bytes that are not text.\u{1F}La celda {0} contiene bytes que no son texto.\
                \u{1E}Cell {0} has {1} characters; the limit is {2}. Shorten it.\u{1F}La celda {0} tiene {1} caracteres; el límite es {2}. Acórtela.\
                \u{1E}Cell {0} holds zero bytes: the file is damaged here.\u{1F}La celda {0} contiene bytes nulos: el archivo está dañado aquí.\
                \u{1E}Chance alone would seldom produce that.\u{1F}El azar por sí solo rara vez daría eso.\
                \u{1E}Change\u{1F}Cambiar\
                \u{1E}Change a site; what is not given stays.\u{1F}Cambiar una sede; lo que no se indica queda igual.\
                \u{1E}Change it\u{1F}Cambiarlo\
                \u{1E}Change it from a day on\u{1F}Cambiarla desde un día\
                \u{1E}Change it from {0} {1}\u{1F}Cambiar la prioridad {0} {1}\
                \u{1E}Change or erase it whenever you like. What was published before stays as it was.\u{1F}Puede cambiarlo o borrarlo cuando quiera. Lo que ya se publicó queda como estaba.\
                \u{1E}Change password\u{1F}Cambiar contraseña\
                \u{1E}Change single places on the pages of those people and teams.\u{1F}Cada lugar por separado se cambia en la página de esas personas y equipos.\
                \u{1E}Change this absence\u{1F}Cambiar esta ausencia\
                \u{1E}Changed since it was published.\u{1F}Cambió desde que se publicó.\
                \u{1E}Changed since it was signed: {0}.\u{1F}Cambió desde que se firmó: {0}.\
                \u{1E}Changed standard: {0}\u{1F}Norma cambiada: {0}\
                \u{1E}Changed.\u{1F}Cambiada.\
                \u{1E}Changed: {0}\u{1F}Cambió: {0}\
                \u{1E}Changes\u{1F}Cambios\
                \u{1E}Changes to your access by others\u{1F}Cambios de otros en su acceso\
                \u{1E}Changing it signs you out everywhere else.\u{1F}Al cambiarla se cierran sus demás sesiones.\
                \u{1E}Check\u{1F}Comprobar\
                \u{1E}Check a clean copy\u{1F}Comprobar una copia en limpio\
                \u{1E}Check a text for a caller: does it promise a time?\u{1F}Revisar un texto para quien llama: ¿promete una hora?\
                \u{1E}Check one field.\u{1F}Revise un campo.\u{1F}Revise {0} campos.\u{1F}Revise {0} campos.\
                \u{1E}Check that a saved record has not changed since it was signed. No server is needed.\u{1F}Comprobar que un expediente guardado no ha cambiado desde que se firmó. No hace falta ningún servidor.\
                \u{1E}Check the mailbox now.\u{1F}Revisar el buzón ahora.\
                \u{1E}Check with caller\u{1F}Preguntar a quien llama\
                \u{1E}Check your email\u{1F}Revise su correo\
                \u{1E}Check {0} first\u{1F}Revise antes {0}\
                \u{1E}Checking calls\u{1F}Revisando las llamadas\
                \u{1E}Checking rows\u{1F}Revisando las filas\
                \u{1E}Choose 5, 15, 30 or 45 minutes.\u{1F}Elija 5, 15, 30 o 45 minutos.\
                \u{1E}Choose a lead who works here: they answer for the duty while nobody holds it.\u{1F}Elija a un líder que trabaje aquí: responde por el encargo mientras nadie lo tiene.\
                \u{1E}Choose a line: 1–4\u{1F}Elija una línea: 1–4\
                \u{1E}Choose a new password\u{1F}Elegir una contraseña nueva\
                \u{1E}Choose a new password.\u{1F}Elija una contraseña nueva.\
                \u{1E}Choose a password different from the one you were given.\u{1F}Elija una contraseña distinta de la que le dieron.\
                \u{1E}Choose a time on another day, such as tomorrow 10:00: on this one it would still be left.\u{1F}Elija una hora de otro día, por ejemplo mañana 10:00: en este seguiría pendiente.\
                \u{1E}Choose another file\u{1F}Elegir otro archivo\
                \u{1E}Choose at least one account.\u{1F}Elija al menos una cuenta.\
                \u{1E}Choose at least one day.\u{1F}Elija al menos un día.\
                \u{1E}Choose at least one weekday.\u{1F}Elija al menos un día de la semana.\
                \u{1E}Choose deputies\u{1F}Elegir apoyos\
                \u{1E}Choose one of the languages in the list.\u{1F}Elija uno de los idiomas de la lista.\
                \u{1E}Choose one of the three ways, or write your own.\u{1F}Elija una de las tres maneras o escriba la suya.\
                \u{1E}Choose one, change the text as you like, and send it.\u{1F}Elija una, cambie el texto como guste y envíela.\
                \u{1E}Choose people who work here: one whose sheet is kept, and others who keep it.\u{1F}Elija personas que trabajen aquí: una cuya hoja se lleva y otras que la lleven.\
                \u{1E}Choose somebody else.\u{1F}Elija a otra persona.\
                \u{1E}Choose somebody who is not on a line.\u{1F}Elija a alguien que no esté en una línea.\
                \u{1E}Choose somebody who leads them, a manager or an admin.\u{1F}Elija a quien sea su líder, a un gerente o a un administrador.\
                \u{1E}Choose the office’s country; it is used to format phone numbers.\u{1F}Elija el país de la oficina; se usa para dar formato a los números de teléfono.\
                \u{1E}Choose three different people: two who grade, and a third who decides.\u{1F}Elija a tres personas distintas: dos que califican y una tercera que decide.\
                \u{1E}Choose what the token can be used for: at least one scope.\u{1F}Indique para qué se puede usar la clave de acceso: al menos un alcance.\
                \u{1E}Choose what was found.\u{1F}Elija qué se encontró.\
                \u{1E}Choose where the email belongs: a message or a contact.\u{1F}Indique a dónde va el correo: un recado o un contacto, uno de los dos.\
                \u{1E}Choose which emails you get, and when: {0}\u{1F}Elija qué correos recibe y cuándo: {0}\
                \u{1E}Choose who gets it.\u{1F}Elija quién lo recibe.\
                \u{1E}Choose who it is.\u{1F}Elija quién es.\
                \u{1E}Choose who leads the team.\u{1F}Elija quién dirige el equipo.\
                \u{1E}Choose who takes their place, or nobody.\u{1F}Elija quién toma su lugar, o nadie.\
                \u{1E}Choose whom to ask.\u{1F}Elija a quién pedírselo.\
                \u{1E}Choose why it may wait.\u{1F}Elija por qué puede esperar.\
                \u{1E}Choose your own password\u{1F}Elija su propia contraseña\
                \u{1E}Choose…\u{1F}Elegir…\
                \u{1E}Claim a number and put the call on a line; you dial it yourself.\u{1F}Reserva un número y pone la llamada en una línea; usted la marca.\
                \u{1E}Clean copy\u{1F}Copia en limpio\
                \u{1E}Clean copy of {0}’s sheet\u{1F}Copia en limpio de la hoja de {0}\
                \u{1E}Clean copy of {0}’s sheet, {1}\u{1F}Copia en limpio de la hoja de {0}, {1}\
                \u{1E}Close\u{1F}Cerrar\
                \u{1E}Close a message with an outcome; a supervisor can close one with a reason.\u{1F}Cerrar un recado con un resultado; un supervisor puede cerrarlo con un motivo.\
                \u{1E}Close and sign the day of those you lead.\u{1F}Cerrar y firmar el día de las personas a su cargo.\
                \u{1E}Close it\u{1F}Cerrarla\
                \u{1E}Close the message\u{1F}Cerrar el recado\
                \u{1E}Close, and erase the answers\u{1F}Cerrarla y borrar las respuestas\
                \u{1E}Closed\u{1F}Cerrado\
                \u{1E}Closed, and the answers are erased.\u{1F}Cerrada; las respuestas se borraron.\
                \u{1E}Closed, {0}\u{1F}Cerrado, {0}\
                \u{1E}Cochran–Mantel–Haenszel test\u{1F}Prueba de Cochran–Mantel–Haenszel\
                \u{1E}Code\u{1F}Prioridad\
                \u{1E}Code at the foot of the copy\u{1F}Código al pie de la copia\
                \u{1E}Columns\u{1F}Columnas\
                \u{1E}Company\u{1F}Empresa\
                \u{1E}Compare\u{1F}Comparar\
                \u{1E}Compare complaints between groups in similar cases, for the two people who read it.\u{1F}Comparar las quejas entre grupos en casos parecidos, para las dos personas que lo leen.\
                \u{1E}Compare two groups over strata of like cases (Mantel and Haenszel).\u{1F}Comparar dos grupos en estratos de casos semejantes (Mantel y Haenszel).\
                \u{1E}Comparison of groups\u{1F}Comparación de grupos\
                \u{1E}Complaint\u{1F}Queja\
                \u{1E}Complaint from {0}\u{1F}Queja de {0}\
                \u{1E}Complaints\u{1F}Quejas\
                \u{1E}Complaints about something done or said\u{1F}Quejas por algo que se hizo o dijo\
                \u{1E}Complaints about {0}, compared with {1}, in similar cases: {2}.\u{1F}Quejas sobre {0}, en comparación con {1}, en casos parecidos: {2}.\
                \u{1E}Complaints and compliments\u{1F}Quejas y felicitaciones\
                \u{1E}Complaints and compliments, and who acts next.\u{1F}Quejas y felicitaciones, y a quién le toca el paso siguiente.\
                \u{1E}Complaints came in where rule {0} was followed: does it stand?\u{1F}Llegaron quejas aunque se siguió la regla {0}: ¿se mantiene?\
                \u{1E}Compliment\u{1F}Felicitación\
                \u{1E}Compliment from {0}\u{1F}Felicitación de {0}\
                \u{1E}Compliments\u{1F}Felicitaciones\
                \u{1E}Concerning one person.\u{1F}Las que se refieren a una persona.\
                \u{1E}Confirm\u{1F}Confirmar\
                \u{1E}Confirm first that this is the right person.\u{1F}Primero confirme que es la persona correcta.\
                \u{1E}Confirm or decline\u{1F}Confirmar o rechazar\
                \u{1E}Confirm that the mailbox is disconnected.\u{1F}Confirmar que el buzón está desconectado.\
                \u{1E}Confirm that they know of the call: everything stops.\u{1F}Confirmar que ya sabe de la llamada: todo se detiene.\
                \u{1E}Confirm that you know, and nobody rings you about it any more.\u{1F}Confirme que ya lo sabe y no se le llamará más por esto.\
                \u{1E}Confirm the proposed holder.\u{1F}Confirmar al encargado propuesto.\
                \u{1E}Confirmed\u{1F}Confirmado\
                \u{1E}Confirmed by the caller.\u{1F}Confirmado por la propia persona.\
                \u{1E}Confirmed.\u{1F}Confirmado.\
                \u{1E}Confirmed. Nobody rings you about it any more.\u{1F}Confirmado. Ya no se le llamará más por esto.\
                \u{1E}Confirmed: everything has stopped.\u{1F}Confirmado: todo se detuvo.\
                \u{1E}Confirmed: you return it.\u{1F}Confirmado: usted devuelve la llamada.\
                \u{1E}Confirmed: you return it. The rest is saved for next time.\u{1F}Confirmado: usted devuelve la llamada. Lo demás se guardó para la próxima vez.\
                \u{1E}Contact\u{1F}Contacto\
                \u{1E}Contacts\u{1F}Contactos\
                \u{1E}Content of emails\u{1F}Contenido de los correos\
                \u{1E}Context for next time\u{1F}Para la próxima vez\
                \u{1E}Copy it now: it is not shown again. Revoke it with `ringback token end {0} --person {1}`.\u{1F}Cópiela ahora: no se vuelve a mostrar. Para revocarla: `ringback token end {0} --person {1}`.\
                \u{1E}Copy it now: it is shown once. Whoever has it can read these hours.\u{1F}Cópiela ahora: se muestra una sola vez. Quien la tenga puede ver estas horas.\
                \u{1E}Copy it now; it is not shown again.\u{1F}Cópiela ahora; no se vuelve a mostrar.\
                \u{1E}Copy the week before\u{1F}Copiar la semana anterior\
                \u{1E}Correct a message.\u{1F}Corregir un recado.\
                \u{1E}Correct it\u{1F}Corregir\
                \u{1E}Count favors with a contact, mostly another assistant; seen by your side alone.\u{1F}Contar los favores con un contacto, casi siempre otro asistente; solo los ve su lado.\
                \u{1E}Count one up that they owe: what for.\u{1F}Contar uno más que nos deben: por qué.\
                \u{1E}Count one up that we owe: what for.\u{1F}Contar uno más que debemos: por qué.\
                \u{1E}Count the last open one down: ours or theirs.\u{1F}Dar por devuelto el último pendiente: ours (nuestro) o theirs (suyo).\
                \u{1E}Count them by what they count as, for a person or the office.\u{1F}Contarlas según lo que cuentan, de una persona o de la oficina.\
                \u{1E}Counted apart, and not against the person\u{1F}Se cuenta aparte y no en contra de la persona\
                \u{1E}Counted at\u{1F}Contado a las\
                \u{1E}Counted by who acted at that moment. Below a base of 100 only the range is given. This file carries the same contents as signed data: ringback record verify FILE checks it, and so can any Ed25519 library.\u{1F}Se cuenta según quién actuó en ese momento. Con una base menor de 100 se da solo el intervalo. Este archivo lleva su contenido también como datos firmados: ringback record verify ARCHIVO los comprueba, igual que cualquier biblioteca de Ed25519.\
                \u{1E}Counted.\u{1F}Contado.\
                \u{1E}Country\u{1F}País\
                \u{1E}Country, two letters\u{1F}País, dos letras\
                \u{1E}Counts are whole numbers from 0 to {0}.\u{1F}Los conteos son números enteros de 0 a {0}.\
                \u{1E}Counts as\u{1F}Cuenta como\
                \u{1E}Counts, by name, to look at before you ask somebody for more. This is not a ranking.\u{1F}Cantidades, por nombre, para consultarlas antes de pedirle más a alguien. No son una clasificación.\
                \u{1E}Coverage\u{1F}Cobertura\
                \u{1E}Covers\u{1F}Cubre\
                \u{1E}Create a token. It is shown only once.\u{1F}Crear una clave de acceso. Se muestra una sola vez.\
                \u{1E}Create the office and exit without serving it.\u{1F}Crear la oficina y terminar, sin ponerla en marcha.\
                \u{1E}Create token\u{1F}Crear clave de acceso\
                \u{1E}Create, list and revoke tokens for programs.\u{1F}Crear, listar y revocar claves de acceso para programas.\
                \u{1E}Ctrl-C stops it. A lost connection is resumed, and nothing is missed.\u{1F}Ctrl-C lo termina. Si la conexión se corta, se reanuda y no se pierde nada.\
                \u{1E}Current password\u{1F}Contraseña actual\
                \u{1E}DAY\u{1F}DÍA\
                \u{1E}DETAILS\u{1F}DETALLES\
                \u{1E}DRAFT\u{1F}BORRADOR\
                \u{1E}DUE\u{1F}PARA\
                \u{1E}DUTIES\u{1F}ENCARGOS\
                \u{1E}DUTY\u{1F}TAREA\
                \u{1E}Day\u{1F}Día\
                \u{1E}Day after\u{1F}Día siguiente\
                \u{1E}Day before\u{1F}Día anterior\
                \u{1E}Day by day\u{1F}Día por día\
                \u{1E}Day close\u{1F}Cierre del día\
                \u{1E}Day of duty {0}\u{1F}Día del turno {0}\
                \u{1E}Day, if not the next\u{1F}Día, si no es el próximo\
                \u{1E}Days\u{1F}Días\
                \u{1E}Days in force\u{1F}Días vigente\
                \u{1E}Days of training are in the years 2000 to 2100. Check the year.\u{1F}Los días de capacitación van del año 2000 al 2100. Revise el año.\
                \u{1E}Days signed\u{1F}Días firmados\
                \u{1E}Days with standards in force\u{1F}Días con normas vigentes\
                \u{1E}Days without findings\u{1F}Días sin hallazgos\
                \u{1E}Decide\u{1F}Decidir\
                \u{1E}Decide a dispute that you were not involved in.\u{1F}Decidir una impugnación en la que usted no intervino.\
                \u{1E}Decide by\u{1F}Decidir a más tardar\
                \u{1E}Decide by {0}\u{1F}Decidir para {0}\
                \u{1E}Decide on a grade, as the third person.\u{1F}Decidir sobre una calificación, como tercera persona.\
                \u{1E}Decide that a rule stands as it is, after complaints.\u{1F}Decidir que una regla se mantiene como está, después de quejas.\
                \u{1E}Decide the dispute\u{1F}Decidir la impugnación\
                \u{1E}Decide, as the third person\u{1F}Decidir, como tercera persona\
                \u{1E}Decided\u{1F}Acordado\
                \u{1E}Decided by\u{1F}Decidió\
                \u{1E}Decided by {0}: {1}. {2}\u{1F}Decidido por {0}: {1}. {2}\
                \u{1E}Decided.\u{1F}Decidido.\
                \u{1E}Decided. Both sides are told.\u{1F}Decidido. Se avisa a ambas partes.\
                \u{1E}Decided: {0}.\u{1F}Decidido: {0}.\
                \u{1E}Decision\u{1F}Decisión\
                \u{1E}Decline\u{1F}Rechazar\
                \u{1E}Decline a draft, with a reason that its author can use.\u{1F}Rechazar un borrador, con un motivo que le sirva a quien lo escribió.\
                \u{1E}Decline an offer, with a reason.\u{1F}Rechazar un ofrecimiento, con un motivo.\
                \u{1E}Decline the proposed holder, and say why.\u{1F}Rechazar al encargado propuesto y decir por qué.\
                \u{1E}Declined\u{1F}Rechazado\
                \u{1E}Declined by email.\u{1F}Rechazado por correo.\
                \u{1E}Declined by {0}, {1}\u{1F}La rechazó {0}, {1}\
                \u{1E}Declined by {0}, {1}: {2}\u{1F}La rechazó {0}, {1}: {2}\
                \u{1E}Declined.\u{1F}Rechazado.\
                \u{1E}Declined. Its author is told why.\u{1F}Rechazado. Se le dice por qué a quien lo escribió.\
                \u{1E}Declined. They see the reason.\u{1F}Rechazado. La otra persona verá el motivo.\
                \u{1E}Declined: {0}.\u{1F}Rechazados: {0}.\
                \u{1E}Decline…\u{1F}Rechazar…\
                \u{1E}Delivered\u{1F}Entregado\
                \u{1E}Deputies\u{1F}Apoyos\
                \u{1E}Describe the telephone routes, and prove where each path ends.\u{1F}Describir las rutas telefónicas y comprobar dónde termina cada recorrido.\
                \u{1E}Desk\u{1F}Recepción\
                \u{1E}Desk and sheet\u{1F}Recepción y hoja\
                \u{1E}Desk and sheet commands work through a server, as the person whose token is in RINGBACK_TOKEN; office machine commands work directly on the database, even while a server is running.\n\nExit codes: 0 done · 64 mistyped command · 65 invalid input · 66 not found · 69 database or server unreachable · 70 internal error · 74 disk full · 75 somebody else was first · 77 not allowed.\u{1F}Los comandos de recepción y hoja trabajan a través de un servidor, como la persona cuya clave de acceso está en RINGBACK_TOKEN; los de la máquina de la oficina trabajan directamente en la base de datos, aun con un servidor en marcha.\n\nCódigos de salida: 0 hecho · 64 comando mal escrito · 65 entrada no válida · 66 no encontrado · 69 base de datos o servidor fuera de alcance · 70 error interno · 74 disco lleno · 75 alguien se adelantó · 77 no permitido.\
                \u{1E}Details\u{1F}Detalles\
                \u{1E}Details in emails: no\u{1F}Detalles en los correos: no\
                \u{1E}Details in emails: yes\u{1F}Detalles en los correos: sí\
                \u{1E}Devices and tokens\u{1F}Dispositivos y claves\
                \u{1E}Digest (SHA-256)\u{1F}Resumen (SHA-256)\
                \u{1E}Digits or a name.\u{1F}Dígitos o un nombre.\
                \u{1E}Discard\u{1F}Descartar\
                \u{1E}Discard the mail passwords if the encryption key is lost.\u{1F}Descartar las contraseñas del correo si se perdió la clave que las cifra.\
                \u{1E}Discard {0}\u{1F}Descartar {0}\
                \u{1E}Discarded. Enter the mail passwords again, then restart the server.\u{1F}Descartadas. Vuelva a escribir las contraseñas del correo y reinicie el servidor.\
                \u{1E}Discarded: {0}.\u{1F}Descartado: {0}.\
                \u{1E}Dispute a grade of your own call: a third person decides.\u{1F}Impugnar una calificación de una llamada propia: decide una tercera persona.\
                \u{1E}Dispute it\u{1F}Impugnar\
                \u{1E}Dispute one that concerns you: somebody else decides.\u{1F}Impugnar una que se refiere a usted: decide otra persona.\
                \u{1E}Disputed\u{1F}Impugnada\
                \u{1E}Disputed {0}\u{1F}Impugnada {0}\
                \u{1E}Disputed {0}. Everybody here was involved.\u{1F}Impugnada {0}. Aquí no hay nadie que no haya intervenido.\
                \u{1E}Disputed {0}. {1} decides by {2}.\u{1F}Impugnada {0}. Decide {1}, a más tardar {2}.\
                \u{1E}Disputed. A third person decides.\u{1F}Impugnada. Decide una tercera persona.\
                \u{1E}Disputed. Somebody who was not involved decides.\u{1F}Impugnada. Decide alguien que no intervino.\
                \u{1E}Disputed: {0}\u{1F}Impugnada: {0}\
                \u{1E}Do it without asking.\u{1F}Hacerlo sin preguntar.\
                \u{1E}Do it.\u{1F}Hacerlo.\
                \u{1E}Does it stand?\u{1F}¿Se mantiene?\
                \u{1E}Done\u{1F}Hecho\
                \u{1E}Done in this shift\u{1F}Hechas en este turno\
                \u{1E}Done or said\u{1F}Hecho o dicho\
                \u{1E}Done. {0} knows.\u{1F}Hecho. {0} ya lo sabe.\
                \u{1E}Done: you return it.\u{1F}Listo: usted devuelve la llamada.\
                \u{1E}Double standards\u{1F}Doble rasero\
                \u{1E}Download everything about this person\u{1F}Descargar todo lo relativo a esta persona\
                \u{1E}Download everything first\u{1F}Descargar todo antes\
                \u{1E}Draft a playbook\u{1F}Redactar un protocolo\
                \u{1E}Draft a playbook, or the next version of one.\u{1F}Redactar un protocolo, o la siguiente versión de uno.\
                \u{1E}Draft a question\u{1F}Escribir un borrador de pregunta\
                \u{1E}Draft a question; the other reader opens it.\u{1F}Escribir el borrador de una pregunta; la otra persona la abre.\
                \u{1E}Draft one\u{1F}Redactar uno\
                \u{1E}Drafted. The other reader opens it.\u{1F}Borrador guardado. La otra persona abre la pregunta.\
                \u{1E}Draw a sample\u{1F}Tomar una muestra\
                \u{1E}Draw again with the same seed and compare.\u{1F}Repetir el sorteo con la misma semilla y comparar.\
                \u{1E}Draw between 1 and {0}.\u{1F}Tome entre 1 y {0}.\
                \u{1E}Draw from at most {0} days at once.\u{1F}Tome la muestra de un máximo de {0} días.\
                \u{1E}Draw interactions of a period at random.\u{1F}Elegir al azar interacciones de un periodo.\
                \u{1E}Draw it\u{1F}Tomarla\
                \u{1E}Drawn\u{1F}Elegidas\
                \u{1E}Drawn by\u{1F}La tomó\
                \u{1E}Drawn.\u{1F}Muestra tomada.\
                \u{1E}Due\u{1F}Plazo\
                \u{1E}Due again\u{1F}Toca otra vez\
                \u{1E}Due later\u{1F}Para después\
                \u{1E}Due today\u{1F}Para hoy\
                \u{1E}Due {0}\u{1F}Vence {0}\
                \u{1E}Duplicates\u{1F}Duplicados\
                \u{1E}During my hours; otherwise when they start\u{1F}En mi horario; si no, cuando empiece\
                \u{1E}Duties\u{1F}Encargos\
                \u{1E}Duties of {0}\u{1F}Encargos de {0}\
                \u{1E}Duty\u{1F}Tarea\
                \u{1E}Duty {0} from\u{1F}Turno {0}, desde\
                \u{1E}Duty {0} until\u{1F}Turno {0}, hasta\
                \u{1E}EMAIL\u{1F}CORREO\
                \u{1E}ENTRY\u{1F}ASIENTO\
                \u{1E}EVENTS\u{1F}CASOS\
                \u{1E}Each call needs a confirmation. The release is on record.\u{1F}Cada llamada pide una confirmación. La autorización queda registrada.\
                \u{1E}Each can be declined, or all accepted at once; until then everything stays here.\u{1F}Cada cosa se puede rechazar, o aceptarse todo de una vez; hasta entonces todo se queda aquí.\
                \u{1E}Each can be declined; until it is accepted, it stays here.\u{1F}Se puede rechazar por separado; hasta que se acepte, se queda aquí.\
                \u{1E}Each can be declined; until it is accepted, {0} holds it.\u{1F}Cada una se puede rechazar; hasta que se acepte, la lleva {0}.\
                \u{1E}Each half-year is compared once, a month after it ends, using the questions that were open before it ended.\u{1F}Cada semestre se compara una sola vez, un mes después de terminar, con las preguntas que estaban abiertas antes de su fin.\
                \u{1E}Each name is shown with what they already have.\u{1F}Junto a cada nombre se ve lo que ya tiene.\
                \u{1E}Each request is signed with this secret. Give it to nobody else.\u{1F}Cada envío va firmado con este secreto. No se lo dé a nadie más.\
                \u{1E}Each rule of the office’s telephone standards, each day, with what was found.\u{1F}Cada regla de las normas telefónicas de la oficina, cada día, con lo que se encontró.\
                \u{1E}Each rule of the standards, each day, each finding with its evidence, as PDF. For a whole year, wait a little: it is downloaded once it is drawn.\u{1F}Cada regla de las normas, cada día y cada hallazgo con su prueba, en PDF. Para un año entero, espere un poco: se descarga cuando está listo.\
                \u{1E}Each staff member must keep their voice mail current. Voice mail for staff who are not absent from the office must inform callers of the hours of the day in which they can expect to receive a return call. Voice mail for staff who are away must say on which date and at what time they return, and how to get immediate assistance.\u{1F}Cada integrante del personal debe mantener al día su buzón de voz. El buzón del personal que no está ausente de la oficina debe informar a quienes llaman en qué horas del día pueden esperar que se les devuelva la llamada. El buzón del personal ausente debe decir en qué fecha y a qué hora regresa y cómo obtener ayuda inmediata.\
                \u{1E}Each time somebody rolls calls, its report is kept here.\u{1F}Aquí queda el informe de cada sesión.\
                \u{1E}Earlier\u{1F}Antes\
                \u{1E}Earlier reports\u{1F}Informes anteriores\
                \u{1E}Edit\u{1F}Editar\
                \u{1E}Edit message\u{1F}Editar recado\
                \u{1E}Edit the contact to set a time zone\u{1F}Edite el contacto para poner la zona horaria\
                \u{1E}Email\u{1F}Correo electrónico\
                \u{1E}Email address {0}\u{1F}Dirección de correo {0}\
                \u{1E}Email from Ringback reaches you.\u{1F}El correo de Ringback le llega.\
                \u{1E}Email me a link\u{1F}Enviarme un enlace\
                \u{1E}Email me when\u{1F}Enviarme correo cuando\
                \u{1E}Email {0} in the mailbox could not be fetched: {1}. It is skipped and stays there.\u{1F}No se pudo traer el correo {0} del buzón: {1}. Se omite y se queda ahí.\
                \u{1E}Email {0} in the mailbox could not be fetched: {1}. It will be tried again automatically.\u{1F}No se pudo traer el correo {0} del buzón: {1}. Se intentará de nuevo automáticamente.\
                \u{1E}Email {0} in the mailbox could not be fetched: {1}. The others were; this one will be tried again automatically.\u{1F}No se pudo traer el correo {0} del buzón: {1}. Los demás sí; este se intentará de nuevo automáticamente.\
                \u{1E}Emails that were not sent\u{1F}Correos que no se enviaron\
                \u{1E}Emails turned off: none\u{1F}Correos desactivados: ninguno\
                \u{1E}Emails turned off: {0}\u{1F}Correos desactivados: {0}\
                \u{1E}Emails you get\u{1F}Correos que recibe\
                \u{1E}Empty: as the office is called\u{1F}Vacío: como se llama la oficina\
                \u{1E}End\u{1F}Terminar\
                \u{1E}End and report\u{1F}Terminar e informar\
                \u{1E}End it although somebody is still on a line.\u{1F}Terminar aunque quede alguien en línea.\
                \u{1E}End the current absence, or cancel the next one.\u{1F}Terminar la ausencia actual o cancelar la próxima.\
                \u{1E}End the greeting that holds.\u{1F}Terminar el saludo vigente.\
                \u{1E}End the hold\u{1F}Terminar la retención\
                \u{1E}End the hold.\u{1F}Terminar la retención.\
                \u{1E}End the session; the report is shown and mailed.\u{1F}Termina la sesión; el informe se muestra y se envía por correo.\
                \u{1E}End this greeting\u{1F}Terminar este saludo\
                \u{1E}End, and leave them open\u{1F}Terminar y dejarlas pendientes\
                \u{1E}Ended\u{1F}Fin\
                \u{1E}Ended: somebody else owes the return now.\u{1F}Terminado: ahora otra persona debe devolver la llamada.\
                \u{1E}Ended: the call is no longer ASAP.\u{1F}Terminado: la llamada ya no es Urgente.\
                \u{1E}Ended: the call was closed.\u{1F}Terminado: la llamada se cerró.\
                \u{1E}Ended: they knew, and something was done.\u{1F}Terminado: ya lo sabía y se hizo algo.\
                \u{1E}Ends with status 0 when nothing was found, and with 1 when something was.\u{1F}Termina con el estado 0 si no se encontró nada y con 1 si se encontró algo.\
                \u{1E}Enter a number from 0 to {0}, or leave it empty for no limit.\u{1F}Escriba un número de 0 a {0}, o déjelo vacío si no hay límite.\
                \u{1E}Enter a short reason for declining; the other person sees it.\u{1F}Diga en pocas palabras por qué lo rechaza; la otra persona lo verá.\
                \u{1E}Enter a start and an end.\u{1F}Indique el comienzo y el fin.\
                \u{1E}Enter a time of day, such as 16:15.\u{1F}Escriba una hora del día, por ejemplo 16:15.\
                \u{1E}Enter between 1 and 60 months.\u{1F}Escriba entre 1 y 60 meses.\
                \u{1E}Enter how many messages are in the mailbox, and when it was counted.\u{1F}Escriba cuántos mensajes hay en el buzón y cuándo se contaron.\
                \u{1E}Enter minutes from 0 (never) to 1440 (a day before).\u{1F}Indique minutos de 0 (nunca) a 1440 (un día antes).\
                \u{1E}Enter points to {0}; Enter again selects.\u{1F}Enter señala a {0}; Enter otra vez elige.\
                \u{1E}Enter searches.\u{1F}Enter busca.\
                \u{1E}Enter selects {0}.\u{1F}Enter elige a {0}.\
                \u{1E}Enter the address where people open Ringback, like https://phones.example.org.\u{1F}Escriba dónde se abre Ringback, como https://telefonos.example.org.\
                \u{1E}Enter the company.\u{1F}Indique la empresa.\
                \u{1E}Enter the day the office is closed, such as Dec 25 or 2026-12-25.\u{1F}Indique qué día está cerrada la oficina, como 25 dic o 2026-12-25.\
                \u{1E}Enter the first day, such as 2026-12-18 or Friday.\u{1F}Escriba el primer día, por ejemplo 2026-12-18 o viernes.\
                \u{1E}Enter the hours in which calls are returned, or choose “never a time”.\u{1F}Indique las horas en que se devuelven las llamadas, o elija “nunca una hora”.\
                \u{1E}Enter the hours in which they are put through, such as 9-12.\u{1F}Indique las horas en que se le pasa la llamada, por ejemplo 9-12.\
                \u{1E}Enter the words never to say.\u{1F}Indique las palabras que no se dicen.\
                \u{1E}Enter their last day, such as Friday, Dec 18 or 2026-12-18.\u{1F}Indique su último día, como viernes, 18 dic o 2026-12-18.\
                \u{1E}Enter until when, such as tomorrow 10:00.\u{1F}Indique hasta cuándo, por ejemplo mañana 10:00.\
                \u{1E}Enter what is in the mailboxes\u{1F}Registrar lo que hay en los buzones\
                \u{1E}Enter what it was about, or which calls were heard.\u{1F}Escriba de qué se trató o qué llamadas se escucharon.\
                \u{1E}Enter what the telephone system counts, and when; or tick that you looked and nothing is left. The two are shown differently.\u{1F}Escriba lo que cuenta el sistema telefónico y a qué hora; o marque que revisó y no queda nada. Se muestran de distinta forma.\
                \u{1E}Enter what was seen.\u{1F}Escriba lo que se observó.\
                \u{1E}Enter when the messages in {0}’s mailbox were counted.\u{1F}Escriba cuándo se contaron los mensajes del buzón de {0}.\
                \u{1E}Enter when to look at it again, such as Friday 10:00.\u{1F}Escriba cuándo volver a mirarlo, por ejemplo viernes 10:00.\
                \u{1E}Enter who called: a name, a number, or both.\u{1F}Indique quién llamó: un nombre, un número o los dos.\
                \u{1E}Enter who is calling first: a contact or a number.\u{1F}Indique primero quién llama: un contacto o un número.\
                \u{1E}Enter who it is for.\u{1F}Indique para quién es.\
                \u{1E}Enter who the message is for: a person or a team.\u{1F}Indique para quién es el recado: una persona o un equipo.\
                \u{1E}Enter who trained or observed them.\u{1F}Escriba quién capacitó u observó.\
                \u{1E}Enter why it is closed; the reason stays on record.\u{1F}Indique por qué se cierra; el motivo queda registrado.\
                \u{1E}Enter why: the reason “other” needs a note.\u{1F}Indique por qué: el motivo “otro” requiere una nota.\
                \u{1E}Enter your name.\u{1F}Escriba su nombre.\
                \u{1E}Enter {0} first.\u{1F}Primero escriba {0}.\
                \u{1E}Entries on it\u{1F}Recados que muestra\
                \u{1E}Erase\u{1F}Borrar\
                \u{1E}Erase a person’s data\u{1F}Borrar los datos de una persona\
                \u{1E}Erase all of it\u{1F}Borrar todo\
                \u{1E}Erase everything about a person, on the office's machine.\u{1F}Borrar todo lo relativo a una persona, en la máquina de la oficina.\
                \u{1E}Erase everything you said about yourself.\u{1F}Borrar todo lo que dijo de usted.\
                \u{1E}Erase the data of {0}\u{1F}Borrar los datos de {0}\
                \u{1E}Erase this person’s data…\u{1F}Borrar los datos de esta persona…\
                \u{1E}Erased.\u{1F}Borrado.\
                \u{1E}Erased: {0}.\u{1F}Borrado: {0}.\
                \u{1E}Error: Missing expected argument '{0}'\u{1F}Error: Falta el argumento “{0}”.\
                \u{1E}Error: Missing one of: '{0}'\u{1F}Error: Falta uno de estos: '{0}'\
                \u{1E}Error: Missing value for '{0}'\u{1F}Error: Falta el valor de “{0}”.\
                \u{1E}Error: The option '{0}' does not take any value, but '{1}' was specified.\u{1F}Error: La opción “{0}” no lleva valor, pero se indicó “{1}”.\
                \u{1E}Error: The value '{0}' is invalid for '{1}'\u{1F}Error: El valor “{0}” no es válido para “{1}”.\
                \u{1E}Error: The value '{0}' is invalid for '{1}'. Please provide one of the following:\u{1F}Error: El valor “{0}” no es válido para “{1}”. Indique uno de estos:\
                \u{1E}Error: The value '{0}' is invalid for '{1}'. Please provide one of {2}.\u{1F}Error: El valor “{0}” no es válido para “{1}”. Indique uno de estos: {2}.\
                \u{1E}Error: Unexpected argument '{0}'\u{1F}Error: Sobra el argumento “{0}”.\
                \u{1E}Error: Unknown option '{0}'\u{1F}Error: No existe la opción “{0}”.\
                \u{1E}Error: Unknown option '{0}'. Did you mean '{1}'?\u{1F}Error: No existe la opción “{0}”. ¿Quiso decir “{1}”?\
                \u{1E}Error: {0}\u{1F}Error: {0}\
                \u{1E}Error: {0} unexpected arguments: '{1}'\u{1F}Error: Sobran {0} argumentos: '{1}'\
                \u{1E}Europe/Dublin; leave empty for the office’s\u{1F}Europe/Dublin; vacío para la de la oficina\
                \u{1E}Every account has another holder\u{1F}Cada cuenta tiene otro encargado\
                \u{1E}Every call has been returned.\u{1F}Todas las llamadas están devueltas.\
                \u{1E}Every call is done.\u{1F}Todas las llamadas están hechas.\
                \u{1E}Every call on this sheet has been returned.\u{1F}Todas las llamadas de esta hoja están devueltas.\
                \u{1E}Every call that was taken down, at the time it came, on the office’s clock.\u{1F}Cada llamada registrada, a la hora en que llegó, según el reloj de la oficina.\
                \u{1E}Every call, and what they were told\u{1F}Todas las llamadas y lo que se le dijo\
                \u{1E}Every change, newest first. Nothing here can be edited.\u{1F}Todos los cambios, del más reciente al más antiguo. Aquí no se puede modificar nada.\
                \u{1E}Every duty has another holder, or is vacant\u{1F}Cada encargo tiene otro encargado, o está vacante\
                \u{1E}Every figure opens to the calls behind it, and says how many they are.\u{1F}Cada cifra abre las llamadas que hay detrás, y dice cuántas son.\
                \u{1E}Every message handed over to you.\u{1F}Todos los recados que se le traspasan.\
                \u{1E}Every message offered to you.\u{1F}Todos los recados que se le ofrecen.\
                \u{1E}Every open call is handed over\u{1F}Toda llamada pendiente está traspasada\
                \u{1E}Every open call is still on time.\u{1F}Todas las llamadas abiertas están a tiempo.\
                \u{1E}Every path a caller can take is walked at every quarter hour of the week to come, and on holidays.\u{1F}Se recorre todo camino que puede tomar una llamada, en cada cuarto de hora de la semana que viene y en los días festivos.\
                \u{1E}Every path a caller can take, proved.\u{1F}Todos los caminos que puede tomar una llamada, comprobados.\
                \u{1E}Every phone\u{1F}Todos los teléfonos\
                \u{1E}Every phone is tried again.\u{1F}Se prueban otra vez todos los teléfonos.\
                \u{1E}Every phone: {0}\u{1F}Todos los teléfonos: {0}\
                \u{1E}Every staff member is responsible for returning all their telephone messages the same workday they receive the call.\u{1F}Cada integrante del personal es responsable de devolver todos sus recados telefónicos el mismo día hábil en que recibe la llamada.\
                \u{1E}Everybody\u{1F}Todos\
                \u{1E}Everybody by volume\u{1F}Cada quien según su volumen\
                \u{1E}Everybody can answer it now, on their own page.\u{1F}Ahora todos pueden contestarla, cada quien en su página.\
                \u{1E}Everybody can find it by its name and by these words.\u{1F}Todos lo encuentran por su nombre y por estas palabras.\
                \u{1E}Everybody in the office can see it.\u{1F}La ve toda la oficina.\
                \u{1E}Everybody on the schedule must be a member.\u{1F}Todos los que tienen turno deben ser integrantes.\
                \u{1E}Everybody on this machine can read a password in --database. Put the address into RINGBACK_DATABASE or the settings file, or the password into ~/.pgpass.\u{1F}Cualquiera en esta máquina puede leer una contraseña en --database. Ponga la dirección en RINGBACK_DATABASE o en el archivo de configuración, o la contraseña en ~/.pgpass.\
                \u{1E}Everybody sees what is left from\u{1F}Todos ven lo pendiente desde las\
                \u{1E}Everybody who could take it has had it, and so has the lead. Talk, or choose another answer.\u{1F}Ya pasó por todos los que podrían llevarla, y por el líder. Hablen, o elija otra respuesta.\
                \u{1E}Everybody’s answers are erased at once, and nobody can bring them back.\u{1F}Las respuestas de todos se borran enseguida y nadie puede recuperarlas.\
                \u{1E}Everything due by then is returned.\u{1F}Todo lo que vencía hasta entonces está devuelto.\
                \u{1E}Everything is counted by who acted at that moment; nothing moves with a message that is handed over later. The plausible range is Wilson’s 95% interval. Below a base of 100 only the range is shown.\u{1F}Todo se cuenta según quién actuó en ese momento; nada cambia de persona cuando un recado se traspasa después. El intervalo plausible es el de Wilson al 95 %. Con una base menor de 100 se muestra solo el intervalo.\
                \u{1E}Everything is ready.\u{1F}Todo está listo.\
                \u{1E}Everything stops at once, on every phone and screen.\u{1F}Todo se detiene de inmediato, en cada teléfono y pantalla.\
                \u{1E}Everything was tried. Until {0} somebody may still confirm.\u{1F}Se intentó todo. Hasta {0} alguien todavía puede confirmar.\
                \u{1E}Everything you fill in must apply. If you leave it all empty, the playbook is found only in the list.\u{1F}Debe cumplirse todo lo que llene. Si lo deja todo vacío, el protocolo solo se encuentra en la lista.\
                \u{1E}Exact test\u{1F}Prueba exacta\
                \u{1E}Exact, for few events\u{1F}Exacta, con pocos casos\
                \u{1E}Example:\n  ringback case\n  ringback case ask \"He wanted his money back after 40 days.\" \"Refuse\" \"Refund half\" \"Ask the lead\" \\\n    --message 01jd2k9m3x7q4r\n  ringback case answer 01jd2k9m3x7q4r --way 2 --playbook \"Refund after the deadline\"\u{1F}Ejemplo:\n  ringback case\n  ringback case ask \"Quería su dinero después de 40 días.\" \"Negarlo\" \"Devolver la mitad\" \"Preguntar al líder\" \\\n    --message 01jd2k9m3x7q4r\n  ringback case answer 01jd2k9m3x7q4r --way 2 --playbook \"Reembolso fuera de plazo\"\
                \u{1E}Example:\n  ringback complaint\n  ringback complaint register 01jd2k9m3x7q4r \"Nobody called me back\" --concerns wait\n  ringback complaint register 01jd2k9m3x7q4r \"He hung up on me\" --observed \"Ended the call mid-sentence\"\n  ringback complaint step 01jd2k9m3x7q4r acknowledged --note \"Told her: by Thursday\"\n  ringback complaint answer 01jd2k9m3x7q4r \"The line was cut. I called back at once.\"\n  ringback complaint dispute 01jd2k9m3x7q4r \"I did not take that call.\"\n  ringback complaint decide 01jd2k9m3x7q4r unfounded \"The log shows no such call.\"\u{1F}Ejemplo:\n  ringback complaint\n  ringback complaint register 01jd2k9m3x7q4r \"Nadie me devolvió la llamada\" --concerns wait\n  ringback complaint register 01jd2k9m3x7q4r \"Me colgó\" --observed \"Terminó la llamada a media frase\"\n  ringback complaint step 01jd2k9m3x7q4r acknowledged --note \"Se le dijo: a más tardar el jueves\"\n  ringback complaint answer 01jd2k9m3x7q4r \"Se cortó la línea. Llamé de inmediato.\"\n  ringback complaint dispute 01jd2k9m3x7q4r \"Yo no atendí esa llamada.\"\n  ringback complaint decide 01jd2k9m3x7q4r unfounded \"El registro no muestra esa llamada.\"\
                \u{1E}Example:\n  ringback coverage show --week 2026-W49\n  ringback coverage set plan.txt --week 2026-W49\n  ringback coverage copy --week 2026-W50\n  ringback coverage publish --week 2026-W50 --reason \"2026-12-11 16:00-17:00 office party\"\n\nThe plan has one stretch a line: person | day | from-until | duty. The duties are answers, covers, paid-break and unpaid-break. One line may name several days:\n  Lou Park | mon-fri | 08:00-12:00 | answers\u{1F}Ejemplo:\n  ringback coverage show --week 2026-W49\n  ringback coverage set plan.txt --week 2026-W49\n  ringback coverage copy --week 2026-W50\n  ringback coverage publish --week 2026-W50 --reason \"2026-12-11 16:00-17:00 fiesta de la oficina\"\n\nEl plan tiene un tramo por línea: persona | día | desde-hasta | tarea. Las tareas son answers, covers, paid-break y unpaid-break. Una línea puede nombrar varios días:\n  Lou Park | mon-fri | 08:00-12:00 | answers\
                \u{1E}Example:\n  ringback duties\n  ringback duties \"who does invoices?\"\n  ringback duties show invoices\n  ringback duties add Invoices --word billing --holder omar --deputy ann\n  ringback duties set invoices --holder ann --from Friday --left-out \"not the reminders\"\n  ringback duties set invoices --vacant\n  ringback duties confirm invoices\n  ringback duties tell invoices\n  ringback duties load\u{1F}Ejemplo:\n  ringback duties\n  ringback duties \"¿quién lleva las facturas?\"\n  ringback duties show facturas\n  ringback duties add Facturas --word cobranza --holder omar --deputy ann\n  ringback duties set facturas --holder ann --from viernes --left-out \"los recordatorios no\"\n  ringback duties set facturas --vacant\n  ringback duties confirm facturas\n  ringback duties tell facturas\n  ringback duties load\
                \u{1E}Example:\n  ringback ladder start k2m9xq\n  ringback ladder step k2m9xq 1 no-answer\n  ringback ladder step k2m9xq 2 left-word --with \"the driver\"\n  ringback ladder ack k2m9xq\u{1F}Ejemplo:\n  ringback ladder start k2m9xq\n  ringback ladder step k2m9xq 1 no-answer\n  ringback ladder step k2m9xq 2 left-word --with \"el chofer\"\n  ringback ladder ack k2m9xq\
                \u{1E}Example:\n  ringback mail wishes --off returned --on digest --when digest --due-soon 30\u{1F}Ejemplo:\n  ringback mail wishes --off returned --on digest --when digest --due-soon 30\
                \u{1E}Example:\n  ringback playbook\n  ringback playbook draft \"Caller asks how a case stands\" --words \"my case,how it stands\" --step \"Look it up\"\n  ringback playbook draft \"When are you open?\" --quick --say \"From eight to five, Monday to Friday.\"\n  ringback playbook approve 14.2 --from 2026-12-01\n  ringback playbook follow 14.2 01jd2k9m3x7q4r\n  ringback playbook coverage\u{1F}Ejemplo:\n  ringback playbook\n  ringback playbook draft \"Preguntan cómo va su caso\" --words \"mi caso,cómo va\" --step \"Consultarlo\"\n  ringback playbook draft \"¿Qué horario tienen?\" --quick --say \"De ocho a cinco, de lunes a viernes.\"\n  ringback playbook approve 14.2 --from 2026-12-01\n  ringback playbook follow 14.2 01jd2k9m3x7q4r\n  ringback playbook coverage\
                \u{1E}Example:\n  ringback promise k2m9xq \"Send the signed page\" --by \"tomorrow 10:00\"\u{1F}Ejemplo:\n  ringback promise k2m9xq \"Enviar la página firmada\" --by \"mañana 10:00\"\
                \u{1E}Example:\n  ringback questions\n  ringback questions ask \"Does a text message count as a return?\" --rule same-workday\n  ringback questions answer 01jd2k9m3x7q4r \"Yes, where the caller asked for one.\"\n  ringback questions pass-on 01jd2k9m3x7q4r\u{1F}Ejemplo:\n  ringback questions\n  ringback questions ask \"¿Un mensaje de texto cuenta como devolución?\" --rule same-workday\n  ringback questions answer 01jd2k9m3x7q4r \"Sí, si quien llama lo pidió.\"\n  ringback questions pass-on 01jd2k9m3x7q4r\
                \u{1E}Example:\n  ringback record\n  ringback record note \"Dec 1: asked for a rule about refunds, told there would be one by Friday.\"\n  ringback record save my-record.pdf\n  ringback record verify my-record.pdf\u{1F}Ejemplo:\n  ringback record\n  ringback record note \"1 de diciembre: pedí una regla sobre devoluciones; me la prometieron para el viernes.\"\n  ringback record save mi-expediente.pdf\n  ringback record verify mi-expediente.pdf\
                \u{1E}Example:\n  ringback review luis --from 2026-01-01 --to 2026-11-30\n  ringback review cases luis complaints\n  ringback review next --from 2026-01-01\n  ringback review answer 01jd2k9m3x7q4r \"…\" \"…\" \"…\" \"…\" \"…\"\n  ringback review list\u{1F}Ejemplo:\n  ringback review luis --from 2026-01-01 --to 2026-11-30\n  ringback review cases luis complaints\n  ringback review next --from 2026-01-01\n  ringback review answer 01jd2k9m3x7q4r \"…\" \"…\" \"…\" \"…\" \"…\"\n  ringback review list\
                \u{1E}Example:\n  ringback routes prove plan.yaml     walks every path; needs no office and no server\n  ringback routes show > plan.yaml    the office’s plan\n  ringback routes set plan.yaml       replaces it, and proves it with the office’s coverage\u{1F}Ejemplo:\n  ringback routes prove plan.yaml     recorre todos los caminos; no necesita oficina ni servidor\n  ringback routes show > plan.yaml    el plan de la oficina\n  ringback routes set plan.yaml       lo reemplaza y lo comprueba con la cobertura de la oficina\
                \u{1E}Example:\n  ringback sample\n  ringback sample draw 2026-11-01 2026-11-30 --first folake --second carol --third sam --size 20\n  ringback sample show 01jd2k9m3x7q4r\n  ringback sample grade 01jd2k9m3x7q4r 3 yes yes no na yes yes yes yes\n  ringback sample dispute 01jd2k9m3x7q4r 3 2 \"The number was withheld.\"\n  ringback sample decide 01jd2k9m3x7q4r 3 2 na \"There was no number to read back.\"\n  ringback sample check 01jd2k9m3x7q4r\u{1F}Ejemplo:\n  ringback sample\n  ringback sample draw 2026-11-01 2026-11-30 --first folake --second carol --third sam --size 20\n  ringback sample show 01jd2k9m3x7q4r\n  ringback sample grade 01jd2k9m3x7q4r 3 yes yes no na yes yes yes yes\n  ringback sample dispute 01jd2k9m3x7q4r 3 2 \"El número estaba oculto.\"\n  ringback sample decide 01jd2k9m3x7q4r 3 2 na \"No había número que repetir.\"\n  ringback sample check 01jd2k9m3x7q4r\
                \u{1E}Example:\n  ringback standards adopt workforce --effective 2026-12-01\n  ringback standards show same-workday\n  ringback standards acknowledge same-workday\n  ringback standards check --day 2026-12-01\u{1F}Ejemplo:\n  ringback standards adopt workforce --effective 2026-12-01\n  ringback standards show same-workday\n  ringback standards acknowledge same-workday\n  ringback standards check --day 2026-12-01\
                \u{1E}Example:\n  ringback training\n  ringback training note luis trained \"Greeting and transfer\" --by \"Dana Kim\"\n  ringback training note luis observed \"Two calls\" --by dana --seen \"Read every number back.\"\n  ringback training back 01jd2k9m3x7q4r\u{1F}Ejemplo:\n  ringback training\n  ringback training note luis trained \"Saludo y transferencia\" --by \"Dana Kim\"\n  ringback training note luis observed \"Dos llamadas\" --by dana --seen \"Repitió cada número.\"\n  ringback training back 01jd2k9m3x7q4r\
                \u{1E}Examples:\n  ringback fairness\n  ringback fairness show 2026-H1 --csv > strata.csv\n  ringback stats mantel-haenszel strata.csv\n  ringback fairness readers carol folake\n  ringback fairness draft Gender woman man another\u{1F}Ejemplos:\n  ringback fairness\n  ringback fairness show 2026-H1 --csv > strata.csv\n  ringback stats mantel-haenszel strata.csv\n  ringback fairness readers carol folake\n  ringback fairness draft Género mujer hombre otro\
                \u{1E}Examples:\n  ringback groups\n  ringback groups say Gender woman\n  ringback groups erase\n\nIt is kept apart, encrypted, and shown to nobody. A shell may keep what you type: the page does not.\u{1F}Ejemplos:\n  ringback groups\n  ringback groups say Género mujer\n  ringback groups erase\n\nSe guarda aparte, cifrado, y no se muestra a nadie. Una terminal puede guardar lo que escribe: la página no.\
                \u{1E}Examples:\n  ringback report returns --by team\n  ringback report leaks --from 2026-10-01 --to 2026-10-31 --csv > leaks.csv\n  ringback report audit --from 2026-10-01 --to 2026-10-31 --pdf october.pdf\n  ringback report roll-up north.json south.json\u{1F}Ejemplos:\n  ringback report returns --by team\n  ringback report leaks --from 2026-10-01 --to 2026-10-31 --csv > leaks.csv\n  ringback report audit --from 2026-10-01 --to 2026-10-31 --pdf octubre.pdf\n  ringback report roll-up norte.json sur.json\
                \u{1E}Examples:\n  ringback roll margaret\n  ringback roll start margaret\n  ringback roll dial margaret\n  ringback roll outcome margaret 1 left-word --with Rosa\n  ringback roll end margaret\n  ringback roll reports margaret\u{1F}Ejemplos:\n  ringback roll margaret\n  ringback roll start margaret\n  ringback roll dial margaret\n  ringback roll outcome margaret 1 left-word --with Rosa\n  ringback roll end margaret\n  ringback roll reports margaret\
                \u{1E}Excuse\u{1F}Justificar\
                \u{1E}Excused\u{1F}Justificada\
                \u{1E}Excused until {0}\u{1F}Justificada hasta {0}\
                \u{1E}Excused until {0} by {1}: {2}\u{1F}Justificada hasta {0} por {1}: {2}\
                \u{1E}Excused until {0}: {1}\u{1F}Justificada hasta {0}: {1}\
                \u{1E}Exits with 0 if every path ends well, 1 if any does not, 2 if the file cannot be read.\u{1F}Termina con 0 si todo recorrido acaba bien, con 1 si alguno no, con 2 si el archivo no se puede leer.\
                \u{1E}Exits with 0 if it is intact; otherwise names the first wrong entry and exits with 65.\u{1F}Termina con 0 si está íntegro; si no, indica el primer asiento incorrecto y termina con 65.\
                \u{1E}Exits with 0 once the email is durably stored; a running server handles it at once, otherwise the next one to start does. Exits with 75, so that the mail server retries, if it cannot be stored now. An email delivered twice counts once. An email of more than 64 MB exits with 65: the office sees its beginning, and the mail server tells the sender.\n\nSender and recipient are taken from the flags, else from SENDER and ORIGINAL_RECIPIENT or RECIPIENT, as Postfix sets them, else from the email's own Return-Path and Delivered-To.\u{1F}Termina con 0 cuando el correo está guardado de forma duradera; un servidor en marcha lo procesa enseguida; si no, el próximo que arranque. Termina con 75, para que el servidor de correo lo reintente, si ahora no se puede guardar. Un correo entregado dos veces cuenta una sola vez. Un correo de más de 64 MB termina con 65: la oficina ve su comienzo y el servidor de correo avisa al remitente.\n\nEl remitente y los destinatarios se toman de las opciones; si no, de SENDER y de ORIGINAL_RECIPIENT o RECIPIENT, como los define Postfix; si no, de las líneas Return-Path y Delivered-To del propio correo.\
                \u{1E}Exits with 0 when nothing is in the way or it is signed, else with 75.\u{1F}Termina con 0 si no falta nada o ya está firmado; si no, con 75.\
                \u{1E}Export all contacts, on the office's machine.\u{1F}Exportar todos los contactos, en la máquina de la oficina.\
                \u{1E}Exporting contacts\u{1F}Exportando contactos\
                \u{1E}FIGURE\u{1F}CIFRA\
                \u{1E}FOLLOWED\u{1F}SEGUIDO\
                \u{1E}FROM\u{1F}DE\
                \u{1E}Facts\u{1F}Datos\
                \u{1E}Fair reviews\u{1F}Evaluaciones justas\
                \u{1E}Favors\u{1F}Favores\
                \u{1E}Fetch now\u{1F}Traer ahora\
                \u{1E}Fewer than ten people, or no complaints: there is nothing to draw.\u{1F}Menos de diez personas, o ninguna queja: no hay nada que graficar.\
                \u{1E}Figures, and the report for an auditor.\u{1F}Las cifras y el informe para un auditor.\
                \u{1E}File\u{1F}Registrar\
                \u{1E}File a message.\u{1F}Registrar un recado.\
                \u{1E}File a separate message even if this caller has one open.\u{1F}Registrar otro recado aunque ya haya uno abierto de la misma persona.\
                \u{1E}File as a new call\u{1F}Registrar como llamada nueva\
                \u{1E}File as that answer\u{1F}Registrar como esa respuesta\
                \u{1E}File it as a new call.\u{1F}Registrarlo como una llamada nueva.\
                \u{1E}File it as the answer it appears to be, as if that person had sent it.\u{1F}Registrarlo como la respuesta que parece ser, como si la hubiera enviado esa persona.\
                \u{1E}File it for somebody who does.\u{1F}Regístrelo para alguien que sí.\
                \u{1E}File separately\u{1F}Registrar aparte\
                \u{1E}File: {0}\u{1F}Archivo: {0}\
                \u{1E}Filed as a different caller, not {0}.\u{1F}Se registró como otra persona, no {0}.\
                \u{1E}Filed as {0}’s answer: {1}.\u{1F}Registrado como respuesta de {0}: {1}.\
                \u{1E}Filed for {0}.\u{1F}Registrado para {0}.\
                \u{1E}Filed on this day or earlier.\u{1F}Registrados este día o antes.\
                \u{1E}Filed on this day or later, such as 2026-11-24.\u{1F}Registrados este día o después, como 2026-11-24.\
                \u{1E}Filed: {0}\u{1F}Registrado: {0}\
                \u{1E}Files\u{1F}Archivos\
                \u{1E}Files received by email\u{1F}Archivos que llegaron por correo\
                \u{1E}Filling the office\u{1F}Llenando la oficina\
                \u{1E}Find\u{1F}Buscar\
                \u{1E}Find a caller or a message\u{1F}Buscar a quien llama o un recado\
                \u{1E}Find a name or number\u{1F}Nombre o número\
                \u{1E}Find callers, contacts or not, and messages by anything on them.\u{1F}Buscar a quienes han llamado, sean contactos o no, y recados por cualquier dato que tengan.\
                \u{1E}Find contacts by any part of a number, name or company, even misspelled.\u{1F}Buscar contactos por cualquier parte de un número, nombre o empresa, aunque esté mal escrita.\
                \u{1E}Find out what happened, from both sides\u{1F}Investigar qué pasó, oyendo a ambas partes\
                \u{1E}Find the call\u{1F}Buscar la llamada\
                \u{1E}Find who does something, or list all duties.\u{1F}Buscar quién hace algo, o ver todos los encargos.\
                \u{1E}Findings\u{1F}Hallazgos\
                \u{1E}First\u{1F}Primero\
                \u{1E}First half of {0}\u{1F}Primer semestre de {0}\
                \u{1E}First password\u{1F}Primera contraseña\
                \u{1E}First try, 90th\u{1F}Primer intento, percentil 90\
                \u{1E}First try, median\u{1F}Primer intento, mediana\
                \u{1E}First, who is calling?\u{1F}Primero, ¿quién llama?\
                \u{1E}First, whom is it for?\u{1F}Primero, ¿para quién es?\
                \u{1E}Fished for information {0} times this week. Say no more than this.\u{1F}Intentó sonsacar {0} veces esta semana. No diga más que esto.\
                \u{1E}Fisher’s exact test: with and without in one group, then in the other.\u{1F}Prueba exacta de Fisher: con y sin en un grupo, luego en el otro.\
                \u{1E}Follow a sheet live, line by line.\u{1F}Seguir una hoja en vivo, línea por línea.\
                \u{1E}Followed the playbook, where one fits\u{1F}Siguió el protocolo, si hay uno para el caso\
                \u{1E}Followed {0} {1}: {2}\u{1F}Se siguió {0} {1}: {2}\
                \u{1E}Followed {0} {1}: {2}, {3}\u{1F}Se siguió {0} {1}: {2}, {3}\
                \u{1E}Followed {0}. It is on record with this call.\u{1F}Se siguió {0}. Queda registrado con esta llamada.\
                \u{1E}For\u{1F}Para\
                \u{1E}For a present greeting: when callers can expect the call back. The time is booked in the day, and each message left under the greeting is due by its end. Without a day, the next on which it is still to come.\u{1F}Para quien está presente: cuándo puede esperar la llamada quien llamó. Ese tiempo se aparta en el día, y cada recado dejado con este saludo vence cuando termina. Sin día, el próximo en que aún no ha pasado.\
                \u{1E}For an ASAP call these are tried in this order, each in its hours.\u{1F}Por una llamada Urgente se prueban en este orden, cada uno en su horario.\
                \u{1E}For an absent greeting, as the absence says: {0}\u{1F}Para el saludo de ausencia, según la ausencia: {0}\
                \u{1E}For an absent greeting. No absence is planned: it is set with the greeting.\u{1F}Para quien está ausente. No hay ausencia prevista: se fija junto con el saludo.\
                \u{1E}For an auditor\u{1F}Para auditoría\
                \u{1E}For an observation, if there is one: paste the address of its page.\u{1F}Para una observación, si lo hay: pegue la dirección de su página.\
                \u{1E}For an observation.\u{1F}Para una observación.\
                \u{1E}For later: until which day, such as Friday or 2026-12-18.\u{1F}Para later: hasta qué día, por ejemplo viernes o 2026-12-18.\
                \u{1E}For next time\u{1F}Para la próxima vez\
                \u{1E}For not-mine: whose it is, by email or name.\u{1F}Para not-mine: de quién es, por correo o nombre.\
                \u{1E}For offices whose calls must not be readable in a mailbox.\u{1F}Para oficinas cuyas llamadas no deben poder leerse en un buzón.\
                \u{1E}For people who have not chosen one, if their browser does not ask for one of these.\u{1F}Para quien no eligió ninguno y cuyo navegador no pide ninguno de estos.\
                \u{1E}For supervisors, in the evening: unsigned days, old greetings, coming gaps\u{1F}Para supervisores, al final de la tarde: días sin firmar, saludos vencidos, horarios sin cubrir\
                \u{1E}For the person who took the call and the person who returns it. The person who took it can change the owner until somebody works on the message; after that, hand it over.\n\nExample:\n  ringback correct k2m9xq --for \"Dana Cole\" --code 1\u{1F}Para quien tomó la llamada y para quien la devuelve. Quien la tomó puede cambiar el responsable mientras nadie haya trabajado en el recado; después, hay que traspasarlo.\n\nEjemplo:\n  ringback correct k2m9xq --for \"Dana Cole\" --code 1\
                \u{1E}For the webhook’s gateway\u{1F}Para el servicio del webhook\
                \u{1E}For whom it is said: a person or team, by email or name.\u{1F}Por quién se dice: una persona o un equipo, por correo electrónico o nombre.\
                \u{1E}For your pages and emails.\u{1F}De sus páginas y correos.\
                \u{1E}For {0}\u{1F}Para {0}\
                \u{1E}For {0}, whose assistant this is: {1}\u{1F}Para {0}, de quien es asistente: {1}\
                \u{1E}For {0}, {1}\u{1F}Para {0}, {1}\
                \u{1E}Forgot your password?\u{1F}¿Olvidó su contraseña?\
                \u{1E}Found\u{1F}Resultados\
                \u{1E}Found by\u{1F}Encontrado por\
                \u{1E}Found: {0}.\u{1F}Resultado: {0}.\
                \u{1E}Friday\u{1F}viernes\
                \u{1E}From\u{1F}De\
                \u{1E}From Ringback, the phone sheet of {0}.\u{1F}De Ringback, la hoja de llamadas de {0}.\
                \u{1E}From a message or a complaint, put it to your manager: what would they have done?\u{1F}Desde un recado o una queja, plantee el caso a su gerente: ¿qué habría hecho?\
                \u{1E}From the day after, somebody else answers the mailbox every workday until it is disconnected.\u{1F}Desde el día siguiente, otra persona atiende el buzón cada día hábil hasta que se desconecta.\
                \u{1E}From which day on, such as 2026-12-01; today by default.\u{1F}Desde qué día, por ejemplo 2026-12-01; si no se indica, desde hoy.\
                \u{1E}From {0}\u{1F}De {0}\
                \u{1E}From {0}, it also appears on the next person’s sheet.\u{1F}Desde {0} aparece también en la hoja de la persona siguiente.\
                \u{1E}From {0}.\u{1F}De {0}.\
                \u{1E}From {0}: {1}\u{1F}De {0}: {1}\
                \u{1E}From {0}: {1}. Please read each and say that you have.\u{1F}A partir del {0}: {1}. Lea cada una, por favor, y confirme que la leyó.\
                \u{1E}Full history\u{1F}Historial completo\
                \u{1E}GROUP\u{1F}GRUPO\
                \u{1E}GROUPS\u{1F}GRUPOS\
                \u{1E}Give --from and --until with --cover.\u{1F}Con --cover, indique también --from y --until.\
                \u{1E}Give --idle with set.\u{1F}Indique --idle junto con set.\
                \u{1E}Give --leave with --text.\u{1F}Use --leave con --text.\
                \u{1E}Give --until, or --end to end the hold.\u{1F}Indique --until, o --end para terminar la retención.\
                \u{1E}Give --window for somebody who is present, or --absent.\u{1F}Indique --window para quien está presente, o --absent.\
                \u{1E}Give a moment with --until.\u{1F}Con --until, indique también el momento.\
                \u{1E}Give a number, or “none”.\u{1F}Indique un número, o “none”.\
                \u{1E}Give a reason.\u{1F}Indique el motivo.\
                \u{1E}Give both --from and --until.\u{1F}Indique tanto --from como --until.\
                \u{1E}Give either --back, or --from and --until.\u{1F}Indique --back, o bien --from y --until.\
                \u{1E}Give four numbers, or --file.\u{1F}Escriba cuatro números, o --file.\
                \u{1E}Give it to a manager, too\u{1F}Entregarla también a un gerente\
                \u{1E}Give it to them. They choose their own at the first sign-in.\u{1F}Désela. Elegirá la suya al iniciar sesión por primera vez.\
                \u{1E}Give it to whoever asked, instead of only showing it.\u{1F}Entregarla a quien pidió, en lugar de solo mostrarla.\
                \u{1E}Give it to {0}\u{1F}Entregarla a {0}\
                \u{1E}Give one of --we-owe, --they-owe and --settle.\u{1F}Indique una sola de --we-owe, --they-owe y --settle.\
                \u{1E}Give one of the five answers to a message.\u{1F}Dar una de las cinco respuestas a un recado.\
                \u{1E}Give the duty a name, such as “Invoices”.\u{1F}Póngale nombre al encargo, por ejemplo “Facturas”.\
                \u{1E}Give the number of calls, such as 0.\u{1F}Indique el número de llamadas, como 0.\
                \u{1E}Give two numbers, or --file.\u{1F}Escriba dos números, o --file.\
                \u{1E}Given a new time\u{1F}Con hora nueva\
                \u{1E}Glad to do you this favor. I hope it takes a load off your day.\u{1F}Con gusto le hago este favor. Ojalá le aligere el día.\
                \u{1E}Gladly. I may stop by with a question or two, so that it fits what you need.\u{1F}Con gusto. Tal vez pase con una o dos dudas, para que quede como lo necesita.\
                \u{1E}Go on with the calls in place of the other assistant.\u{1F}Seguir con las llamadas en lugar del otro asistente.\
                \u{1E}Gone\u{1F}Ya no está\
                \u{1E}Good day, this is {0}. {1} will no longer be here {2}. Please call {3} about whatever you used to ask {4}.\u{1F}Buen día, le habla {0}. {1} dejará de estar aquí {2}. Para lo que solía preguntarle a {4}, llame por favor a {3}.\
                \u{1E}Good day, this is {0}. {1} will no longer be here {2}. Please call {3} about whatever you used to ask {4}: everything that is open has been handed over, so you need not explain it again.\u{1F}Buen día, le habla {0}. {1} dejará de estar aquí {2}. Para lo que solía preguntarle a {4}, llame por favor a {3}: todo lo pendiente ya se traspasó y no tendrá que explicarlo de nuevo.\
                \u{1E}Good that you asked. This is with {0}, so you are in good hands there.\u{1F}Qué bueno que preguntó. Esto lo ve {0}, y ahí va a estar en buenas manos.\
                \u{1E}Grade each behavior: yes, no, or does not apply.\u{1F}Califique cada conducta: sí, no o no corresponde.\
                \u{1E}Grade it\u{1F}Calificar\
                \u{1E}Grade one of those drawn: yes, no or na for each behavior.\u{1F}Calificar una de las elegidas: yes, no o na por cada conducta.\
                \u{1E}Graded by two\u{1F}Calificadas por dos\
                \u{1E}Graded.\u{1F}Calificada.\
                \u{1E}Grader\u{1F}Quién califica\
                \u{1E}Grades\u{1F}Calificaciones\
                \u{1E}Greeting\u{1F}Saludo\
                \u{1E}Greetings\u{1F}Saludos\
                \u{1E}Greetings are current\u{1F}Los saludos están al día\
                \u{1E}Greetings out of date\u{1F}Saludos vencidos\
                \u{1E}Groups to choose from\u{1F}Grupos para elegir\
                \u{1E}Groups were compared, and I am one of the two who read it\u{1F}Se compararon grupos, y soy una de las dos personas que lo leen\
                \u{1E}HOURS\u{1F}HORARIO\
                \u{1E}HOW\u{1F}CÓMO\
                \u{1E}HOW MUCH, OF HOW MUCH\u{1F}CUÁNTO, DE CUÁNTO\
                \u{1E}HTTP status {0}\u{1F}Estado HTTP {0}\
                \u{1E}Half-year {0}\u{1F}Semestre {0}\
                \u{1E}Hand calls over\u{1F}Traspasar llamadas\
                \u{1E}Hand everything over to\u{1F}Traspasar todo a\
                \u{1E}Hand over\u{1F}Traspasar\
                \u{1E}Hand over each one on its page, and say what is not taken over.\u{1F}Traspase cada uno en su página e indique qué no se traspasa.\
                \u{1E}Hand them over\u{1F}Traspasarlas\
                \u{1E}Handled\u{1F}Atendido\
                \u{1E}Handled by\u{1F}Atiende\
                \u{1E}Handles\u{1F}Atiende\
                \u{1E}Handover\u{1F}Traspaso\
                \u{1E}Handover note\u{1F}Nota de relevo\
                \u{1E}Handover note for {0}’s sheet\u{1F}Nota de relevo de la hoja de {0}\
                \u{1E}Handover note for {0}’s sheet, {1}\u{1F}Nota de relevo de la hoja de {0}, {1}\
                \u{1E}Handover note from {0}, {1}\u{1F}Nota de relevo de {0}, {1}\
                \u{1E}Happy to help with this one. Next time, let us see who usually does it.\u{1F}Con gusto ayudo con esta. La próxima vemos quién la suele hacer.\
                \u{1E}Has {0} and {1}.\u{1F}Tiene {0} y {1}.\
                \u{1E}Hear it in {0}\u{1F}Oírlo en {0}\
                \u{1E}Held back\u{1F}Retenido\
                \u{1E}Held back until now: look again\u{1F}Retenido hasta ahora: vuelva a mirarlo\
                \u{1E}Held back until {0}\u{1F}Retenido hasta {0}\
                \u{1E}Held because: {0}\u{1F}Motivo de la retención: {0}\
                \u{1E}Held emails from unknown senders: {0}; see --strangers.\u{1F}Correos de desconocidos retenidos: {0}; véalos con --strangers.\
                \u{1E}Held for review\u{1F}En espera de revisión\
                \u{1E}Held mail has used up its space. Review the held mail; until then, new mail waits on the sender’s server.\u{1F}El correo retenido ya ocupa todo su espacio. Revíselo; mientras tanto, el correo nuevo espera en el servidor de quien lo envía.\
                \u{1E}Hello. {0} {1}\u{1F}Buen día. {0} {1}\
                \u{1E}Hello. {0} {1} {2}\u{1F}Buen día. {0} {1} {2}\
                \u{1E}Help given to others here\u{1F}Ayuda a otras personas de aquí\
                \u{1E}Help:  {0}\u{1F}Ayuda: {0}\
                \u{1E}Here is the clean copy of {0}’s sheet.\u{1F}Aquí está la copia en limpio de la hoja de {0}.\
                \u{1E}History\u{1F}Historial\
                \u{1E}History of this contact\u{1F}Historial de este contacto\
                \u{1E}History of {0}\u{1F}Historial de {0}\
                \u{1E}Hold\u{1F}En espera\
                \u{1E}Hold a message back until a time to look again; only you and who shares the sheet see why.\u{1F}Retener un recado hasta que haya que volver a mirarlo; el motivo solo lo ven usted y quienes comparten la hoja.\
                \u{1E}Hold back\u{1F}Retener\
                \u{1E}Hold this caller\u{1F}Que espere quien llama\
                \u{1E}Holds no accounts.\u{1F}No lleva ninguna cuenta.\
                \u{1E}Holds no duties.\u{1F}No tiene encargos.\
                \u{1E}Holds the account\u{1F}Lleva la cuenta\
                \u{1E}Holds the account of {0}\u{1F}Lleva la cuenta de {0}\
                \u{1E}Holiday added: {0}.\u{1F}Día festivo agregado: {0}.\
                \u{1E}Holiday removed: {0}.\u{1F}Día festivo quitado: {0}.\
                \u{1E}Holidays\u{1F}Días festivos\
                \u{1E}Holidays are in the years 2000 to 2100. Check the year.\u{1F}Los días festivos van del año 2000 al 2100. Revise el año.\
                \u{1E}Hour\u{1F}Hora\
                \u{1E}Hours\u{1F}Horario\
                \u{1E}Hours and holidays\u{1F}Horario y días festivos\
                \u{1E}Hours of the return\u{1F}Horas en que se devuelven las llamadas\
                \u{1E}Hours of the return, such as 15:30-17:00. May be repeated.\u{1F}Horas en que se devuelven las llamadas, como 15:30-17:00. Puede repetirse.\
                \u{1E}Hours, weekdays and the close of a day cannot change for today, which has begun. Choose {0} or a later day.\u{1F}El horario, los días y el cierre no pueden cambiar para hoy, que ya empezó. Elija el {0} o un día posterior.\
                \u{1E}How\u{1F}Cómo\
                \u{1E}How did it go?\u{1F}¿Cómo fue?\
                \u{1E}How do you spell your name, please? And how do you say it?\u{1F}¿Cómo se escribe su nombre, por favor? ¿Y cómo se pronuncia?\
                \u{1E}How each went\u{1F}Cómo fue cada una\
                \u{1E}How is it pronounced?\u{1F}¿Cómo se pronuncia?\
                \u{1E}How it came\u{1F}Cómo llegó\
                \u{1E}How it came in.\u{1F}Cómo llegó.\
                \u{1E}How it came: desk, page, mail or letter.\u{1F}Cómo llegó: desk, page, mail o letter.\
                \u{1E}How it ended.\u{1F}Cómo terminó.\
                \u{1E}How it is calculated\u{1F}Cómo se calcula\
                \u{1E}How it was\u{1F}Cómo fue\
                \u{1E}How it went\u{1F}Cómo fue\
                \u{1E}How it went.\u{1F}Cómo fue.\
                \u{1E}How long\u{1F}Duración\
                \u{1E}How long it may take to say, from 1 to 600.\u{1F}Cuánto puede durar al decirse, de 1 a 600.\
                \u{1E}How long to wait goes with “left word”. Choose “left word”, or leave it out.\u{1F}Cuánto esperar va con “dejó recado”. Elija “dejó recado” o déjelo en blanco.\
                \u{1E}How mail is sent and received. Changes take effect when saved.\u{1F}Cómo se envía y se recibe el correo. Los cambios valen al guardar.\
                \u{1E}How many\u{1F}Cuántas\
                \u{1E}How many are drawn.\u{1F}Cuántas se eligen.\
                \u{1E}How many are graded by two people; one in three by default.\u{1F}Cuántas califican dos personas; si se omite, la tercera parte.\
                \u{1E}How many contacts they have.\u{1F}Cuántos contactos tienen.\
                \u{1E}How many entries, at most 200.\u{1F}Cuántas líneas, 200 como máximo.\
                \u{1E}How many entries.\u{1F}Cuántos asientos.\
                \u{1E}How many messages were filed; the default is about six weeks of them.\u{1F}Cuántos recados se registraron; si se omite, los de unas seis semanas.\
                \u{1E}How many messages, at most 200.\u{1F}Cuántos recados, 200 como máximo.\
                \u{1E}How many pairs, at most 200.\u{1F}Cuántos pares, 200 como máximo.\
                \u{1E}How many people work there.\u{1F}Cuántas personas trabajan ahí.\
                \u{1E}How many, at most 200.\u{1F}Cuántos, 200 como máximo.\
                \u{1E}How much, of how much\u{1F}Cuánto, de cuánto\
                \u{1E}How often it happened, then among how many.\u{1F}Cuántas veces ocurrió y, luego, entre cuántas.\
                \u{1E}How often you asked\u{1F}Cuántas veces pidió usted\
                \u{1E}How soon callers were tried and called back, and what is still open.\u{1F}Qué tan pronto se intentó hablar con quienes llamaron y se les devolvió la llamada, y qué sigue pendiente.\
                \u{1E}How soon, 1 to 4.\u{1F}La prioridad, de 1 a 4.\
                \u{1E}How the office handles a scenario. Anybody writes one; somebody else approves it.\u{1F}Cómo resuelve la oficina una situación. Cualquiera puede redactar uno; lo aprueba otra persona.\
                \u{1E}How the sheet stands at {0}, and what was done since {1}. Change what you like.\u{1F}Así está la hoja a {0}, y lo que se hizo desde {1}. Cambie lo que quiera.\
                \u{1E}How the sheet stands at {0}, and what was done today. Change what you like.\u{1F}Así está la hoja a {0}, y lo que se hizo hoy. Cambie lo que quiera.\
                \u{1E}How the sheet stood, {0}\u{1F}Así estaba la hoja, {0}\
                \u{1E}How the sheet stood, {0}:\u{1F}Así estaba la hoja, {0}:\
                \u{1E}How they went\u{1F}Resultados\
                \u{1E}How to reach you\u{1F}Cómo localizarle\
                \u{1E}How to reach {0}\u{1F}Cómo localizar a {0}\
                \u{1E}How would you have handled it?\u{1F}¿Cómo lo habría resuelto usted?\
                \u{1E}How would you have handled this?\u{1F}¿Cómo lo habría resuelto usted?\
                \u{1E}How would you have handled this? Cases put to your manager.\u{1F}¿Cómo lo habría resuelto usted? Casos que se plantean al gerente.\
                \u{1E}How would you have handled this? {0}\u{1F}¿Cómo lo habría resuelto usted? {0}\
                \u{1E}How would you like to handle this from here? I am happy to talk about it.\u{1F}¿Cómo le gustaría que sigamos? Con gusto lo hablamos.\
                \u{1E}Hung up\u{1F}Colgó\
                \u{1E}I am back, or somebody whose sheet I keep: a clean copy\u{1F}He vuelto, o alguien cuya hoja llevo: una copia en limpio\
                \u{1E}I am not sure whose work this is. Shall I ask our manager, so that we both know?\u{1F}No sé bien a quién le toca esto. ¿Le pregunto a mi gerente, para que los dos lo sepamos?\
                \u{1E}I am not the one who does this. It is {0}, who now knows about it.\u{1F}Yo no hago esto. Lo hace {0}, y ya está al tanto.\
                \u{1E}I am sorry, I cannot help with this one. I hope you find another way.\u{1F}Lo siento, con esto no puedo ayudar. Ojalá encuentre otra forma.\
                \u{1E}I can do a part of it now and the rest later. Which part do you need first?\u{1F}Puedo hacer una parte ahora y el resto después. ¿Qué parte necesita primero?\
                \u{1E}I can do it as a favor.\u{1F}Se lo hago como favor.\
                \u{1E}I can do it this time, as a favor. The next one goes to whoever holds it.\u{1F}Esta vez lo hago, como favor. La próxima es para quien lo lleva.\
                \u{1E}I can do it, but not today. Does the later day work for you?\u{1F}Lo puedo hacer, pero no hoy. ¿Le sirve ese otro día?\
                \u{1E}I can show you how.\u{1F}Le puedo mostrar cómo.\
                \u{1E}I cannot do it for you, but I can show you how I do it.\u{1F}No lo puedo hacer por usted, pero le muestro cómo lo hago yo.\
                \u{1E}I cannot do it myself. Do you want to talk about it for 15 minutes?\u{1F}Yo no lo puedo hacer. ¿Quiere que lo hablemos 15 minutos?\
                \u{1E}I cannot do it this time. If it would help, we can ask together who has time.\u{1F}Esta vez no puedo hacerlo. Si ayuda, podemos preguntar juntos quién tiene tiempo.\
                \u{1E}I cannot do it. Is there too much to do right now? Your lead may know who has time.\u{1F}No puedo hacerlo. ¿Hay demasiado que hacer ahora? Su líder quizá sepa quién tiene tiempo.\
                \u{1E}I cannot do it. What is behind it? We may find another way.\u{1F}No lo puedo hacer. ¿Para qué es? Tal vez vemos otra forma.\
                \u{1E}I cannot do this one, but I would like to know what it is for. Maybe there is another way.\u{1F}Esto no lo puedo hacer, pero quisiera saber para qué es. Tal vez haya otra forma.\
                \u{1E}I cannot take this on. Is it my opinion you would like? I can give you that.\u{1F}De esto no me puedo encargar. ¿Quiere saber qué opino yo? Eso sí se lo puedo decir.\
                \u{1E}I cannot take this on. Thank you for asking.\u{1F}De esto no me puedo encargar. Gracias por pensar en mí.\
                \u{1E}I cannot. Shall we ask who has time?\u{1F}No puedo. ¿Preguntamos quién tiene tiempo?\
                \u{1E}I cannot. What do you need it for?\u{1F}No puedo. ¿Para qué lo necesita?\
                \u{1E}I come to hold a duty or give one up, or somebody I used to ask no longer holds one\u{1F}Recibo o dejo un encargo, o alguien a quien preguntaba ya no lo tiene\
                \u{1E}I didn’t call\u{1F}No llamé\
                \u{1E}I do not have the time to do it, but I am glad to tell you what I think. Would that help?\u{1F}No tengo tiempo de hacerlo, pero con gusto le digo qué pienso. ¿Le sirve?\
                \u{1E}I have a call to return\u{1F}Tengo una llamada por devolver\
                \u{1E}I have read this standard\u{1F}Leí esta norma\
                \u{1E}I have work to finish first. After that, I will do yours.\u{1F}Tengo que terminar otro trabajo. Después hago lo suyo.\
                \u{1E}I know\u{1F}Ya lo sé\
                \u{1E}I know about this call\u{1F}Ya sé de esta llamada\
                \u{1E}I know this used to come here, and that made it easy for you. {0} does it now.\u{1F}Sé que antes esto se veía aquí, y eso le era más fácil. Ahora lo hace {0}.\
                \u{1E}I left word\u{1F}Dejé recado\
                \u{1E}I looked into the mailbox that nobody has checked: nothing is left in it.\u{1F}Revisé el buzón que nadie había revisado: no queda nada.\u{1F}Revisé los {0} buzones que nadie había revisado: no queda nada en ninguno.\u{1F}Revisé los {0} buzones que nadie había revisado: no queda nada en ninguno.\
                \u{1E}I need to know more\u{1F}Necesito saber más\
                \u{1E}I said this\u{1F}Dije esto\
                \u{1E}I told the caller\u{1F}le avisé a quien llamó\
                \u{1E}I will do it. Can I come to you if I have a question?\u{1F}Yo lo hago. ¿Le puedo preguntar si me surge una duda?\
                \u{1E}I would like to help, and I can on a later day. Does that still help you?\u{1F}Quiero ayudar, y puedo hacerlo otro día. ¿Todavía le sirve?\
                \u{1E}I would like to help, but my day is full. Shall I ask our manager what should come first?\u{1F}Me gustaría ayudar, pero tengo el día lleno. ¿Le pregunto a mi gerente qué va primero?\
                \u{1E}I wrote: “{0}”\u{1F}Escribí: “{0}”\
                \u{1E}ID\u{1F}ID\
                \u{1E}IE; leave empty for the office’s\u{1F}IE; vacío para el de la oficina\
                \u{1E}IMAP server\u{1F}Servidor IMAP\
                \u{1E}IMAP username\u{1F}Usuario de IMAP\
                \u{1E}IN WHAT, WHAT WAS SEEN\u{1F}EN QUÉ, QUÉ SE OBSERVÓ\
                \u{1E}If it is interrupted, choose the same file again.\u{1F}Si se interrumpió, vuelva a dar el mismo archivo.\
                \u{1E}If it is not about the person\u{1F}Si no trata de la persona\
                \u{1E}If it was not you, revoke the token under Profile, change your password, and undo the change.\u{1F}Si no fue usted, revoque la clave de acceso en el perfil, cambie su contraseña y deshaga el cambio.\
                \u{1E}If nobody answers within a day of office hours, it also appears on the next person’s sheet.\u{1F}Si nadie responde en un día de horario de oficina, aparece también en la hoja de la persona siguiente.\
                \u{1E}If nothing happens after they confirm, it comes back\u{1F}Si después de confirmar no pasa nada, vuelve\
                \u{1E}If there are several questions about one message, this answers the first.\n\nExample:\n  ringback reply k2m9xq \"Until five, he said\"\u{1F}Si hay varias preguntas sobre un mismo recado, esta respuesta es para la primera.\n\nEjemplo:\n  ringback reply k2m9xq \"Hasta las cinco, dijo\"\
                \u{1E}If they press\u{1F}Si insisten\
                \u{1E}If they press: {0}\u{1F}Si insiste: {0}\
                \u{1E}If this was not you, ignore this email: your password does not change.\u{1F}Si no fue usted, ignore este correo: su contraseña no cambia.\
                \u{1E}If you did not expect this, talk to {0} or an admin right away.\u{1F}Si no lo esperaba, hable cuanto antes con {0} o con un administrador.\
                \u{1E}If you leave, it is erased once the last half-year in which you worked has been compared.\u{1F}Si se va, se borra una vez comparado el último semestre en que trabajó.\
                \u{1E}If you need immediate assistance please press # for {0}.\u{1F}Si necesita ayuda inmediata, marque # para hablar con {0}.\
                \u{1E}If you need immediate assistance please press #.\u{1F}Si necesita ayuda inmediata, marque #.\
                \u{1E}If you say yes, one short note that names you both goes to {0}. If not, nobody is told.\u{1F}Si dice que sí, se envía a {0} una nota breve que los nombra a ustedes dos. Si no, no se avisa a nadie.\
                \u{1E}If {0} belongs to somebody here, a link was sent to it. It works once, within an hour. If nothing arrives, check your spam folder or ask an admin.\u{1F}Si {0} es de alguien de aquí, se le envió un enlace. Vale una vez, durante una hora. Si no llega, revise el correo no deseado o pregunte a un administrador.\
                \u{1E}If-Match takes one version as the ETag gave it, such as \"7\".\u{1F}If-Match lleva una sola versión, como la dio el ETag, por ejemplo \"7\".\
                \u{1E}Import a call log (CSV), on the office's machine.\u{1F}Importar un registro de llamadas (CSV), en la máquina de la oficina.\
                \u{1E}Import contacts\u{1F}Importar contactos\
                \u{1E}Import contacts from CSV or vCards, on the office's machine.\u{1F}Importar contactos de CSV o vCards, en la máquina de la oficina.\
                \u{1E}Import the phone system's call logs.\u{1F}Importar los registros de llamadas del sistema telefónico.\
                \u{1E}Import {0}\u{1F}Importar {0}\
                \u{1E}Import, export, find, merge and erase contacts.\u{1F}Importar, exportar, buscar, combinar y borrar contactos.\
                \u{1E}Imported: {0} new, {1} merged, {2} unchanged, {3} rejected.\u{1F}Importación terminada: nuevos, {0}; combinados, {1}; sin cambios, {2}; rechazados, {3}.\
                \u{1E}Imported: {0} new, {1} of them from known callers, {2} already there, {3} rejected.\u{1F}Importación terminada: nuevas, {0} (de personas conocidas, {1}); ya estaban, {2}; rechazadas, {3}.\
                \u{1E}Importing calls\u{1F}Importando las llamadas\
                \u{1E}Importing rows\u{1F}Importando las filas\
                \u{1E}In a meeting\u{1F}En una reunión\
                \u{1E}In force from\u{1F}En vigor desde\
                \u{1E}In no team\u{1F}Sin equipo\
                \u{1E}In short\u{1F}En pocas palabras\
                \u{1E}In similar cases, at least {0} times as many complaints about {1} as about {2}. The counts would show about whom.\u{1F}En casos parecidos, al menos {0} veces más quejas sobre {1} que sobre {2}. Los conteos mostrarían sobre quién.\
                \u{1E}In the last month. If you did not expect it, talk to them or to an admin.\u{1F}En el último mes. Si no lo esperaba, hable con esas personas o con un administrador.\
                \u{1E}In the settings file {0}, “{1}” must be a string.\u{1F}En el archivo de configuración {0}, “{1}” debe ser un texto.\
                \u{1E}In the words used, linked to the call, and to the rule if one was followed.\u{1F}Con las palabras usadas, vinculadas con la llamada y, si se siguió una regla, con ella.\
                \u{1E}In the words used. The person concerned sees it at once, and can answer and dispute it.\u{1F}Con las palabras usadas. La persona a quien se refiere la ve de inmediato y puede responderla e impugnarla.\
                \u{1E}In their words\u{1F}Con sus palabras\
                \u{1E}In their words. The person concerned and whoever acts next are told at once.\u{1F}Con sus palabras. Se avisa de inmediato a la persona a quien se refiere y a quien da el paso siguiente.\
                \u{1E}In these hours\u{1F}En estas horas\
                \u{1E}Interrupt list\u{1F}Quién puede interrumpir\
                \u{1E}Is it one of these?\u{1F}¿Es alguno de estos?\
                \u{1E}Is it spelled {0}?\u{1F}¿Se escribe {0}?\
                \u{1E}Is this copy still current?\u{1F}¿Sigue al día esta copia?\
                \u{1E}Is this copy still current? Scan the square, or type the code in Ringback.\u{1F}¿Sigue al día esta copia? Escanee el cuadro o escriba el código en Ringback.\
                \u{1E}It answered a personal notice.\u{1F}Contestó un aviso personal.\
                \u{1E}It answers a personal notice, and not in a way that can be acted on.\u{1F}Contesta un aviso personal, y de una forma en que no se puede actuar.\
                \u{1E}It answers an email to {0} that is more than 30 days old.\u{1F}Responde a un correo para {0} de hace más de 30 días.\
                \u{1E}It answers an email to {0}, but comes from another address ({1}).\u{1F}Responde a un correo para {0}, pero viene de otra dirección ({1}).\
                \u{1E}It became {0} {1}: {2}\u{1F}De aquí salió {0} {1}: {2}\
                \u{1E}It came through a mailing list.\u{1F}Llegó por una lista de correo.\
                \u{1E}It cannot be filed as an answer: the call is no longer theirs, or the email has no text of its own. Assign it to a message.\u{1F}No se puede registrar como respuesta: ya no le corresponde responder a la llamada, o el correo no dice nada propio. Asígnelo a un recado.\
                \u{1E}It changed while you were looking at it. Look again, then answer.\u{1F}Cambió mientras usted la veía. Mírela de nuevo y conteste.\
                \u{1E}It comes back at {0} if nothing happens.\u{1F}Vuelve a {0} si no pasa nada.\
                \u{1E}It comes from a mail server.\u{1F}Viene de un servidor de correo.\
                \u{1E}It comes from the office’s own address, but Ringback did not send it.\u{1F}Viene de la dirección de la propia oficina, pero Ringback no lo envió.\
                \u{1E}It concerns them. Choose somebody else to handle it.\u{1F}Se refiere a esa persona. Elija a otra para que la atienda.\
                \u{1E}It concerns you. Somebody else handles it; you can answer and dispute it.\u{1F}Se refiere a usted. La atiende otra persona; usted puede responderla e impugnarla.\
                \u{1E}It corrects who was confirmed for that same day.\u{1F}Corrige a quien se confirmó para ese mismo día.\
                \u{1E}It could be from {0} to {1}.\u{1F}Podría ser desde {0} hasta {1}.\
                \u{1E}It could not be processed in {0} attempts.\u{1F}No se pudo procesar en {0} intentos.\
                \u{1E}It could not be read.\u{1F}No se pudo leer.\
                \u{1E}It does not count until it is linked to one.\u{1F}No cuenta mientras no se vincule con una.\
                \u{1E}It does not say who it is for, so somebody has to check it.\u{1F}No dice para quién es, así que alguien tiene que revisarlo.\
                \u{1E}It does not say who sent it.\u{1F}No dice quién lo envió.\
                \u{1E}It ends by itself {0}.\u{1F}Termina solo {0}.\
                \u{1E}It ends by itself; then callers hear the standard greeting, which promises no time.\u{1F}Termina solo; después quien llama oye el saludo estándar, que no promete ninguna hora.\
                \u{1E}It fits the duty “{0}”, which {1} holds.\u{1F}Corresponde al encargo “{0}”, que tiene {1}.\
                \u{1E}It fits the duty “{0}”, which {1} holds. You can send it there.\u{1F}Corresponde al encargo “{0}”, que tiene {1}. Puede enviarla a esa persona.\
                \u{1E}It goes by email to everybody who asked the previous holder within the last year. Nobody is shown who they are.\u{1F}Se envía por correo a quienes le pidieron algo al encargado anterior en el último año. No se muestra a nadie quiénes son.\
                \u{1E}It goes to whoever holds the duty, with what you write.\u{1F}Pasa a quien tiene el encargo, con lo que usted escriba.\
                \u{1E}It goes to {0}.\u{1F}Va a {0}.\
                \u{1E}It has more than {0} files.\u{1F}Tiene más de {0} archivos.\
                \u{1E}It has no sender to reply to, like reports and automatic replies.\u{1F}No tiene remitente al que se pueda responder, como los informes y las respuestas automáticas.\
                \u{1E}It has not been graded yet.\u{1F}Todavía no está calificada.\
                \u{1E}It has the same effect as {0}’s own email.\u{1F}Tiene el mismo efecto que un correo de {0}.\
                \u{1E}It has too many parts or headers to read completely.\u{1F}Tiene demasiadas partes o encabezados para leerlo completo.\
                \u{1E}It is a calendar invitation or a response to one, not a reply.\u{1F}Es una invitación de calendario o su respuesta, no una contestación.\
                \u{1E}It is a mail server report that is not about a delivery.\u{1F}Es un informe de un servidor de correo que no habla de ninguna entrega.\
                \u{1E}It is a report about an email that was not ours.\u{1F}Es un informe sobre un correo que no era nuestro.\
                \u{1E}It is a report from a mail server.\u{1F}Es un informe de un servidor de correo.\
                \u{1E}It is a report that cannot be verified.\u{1F}Es un informe que no se puede verificar.\
                \u{1E}It is about\u{1F}Trata de\
                \u{1E}It is about {0}, not about you. {1} handles it.\u{1F}Trata de {0}, no de usted. La atiende {1}.\
                \u{1E}It is about “{0}”, and you are the one to ask about that now.\u{1F}Se trata de “{0}”, y por ahora le toca a usted.\
                \u{1E}It is about “{0}”, which you hold.\u{1F}Se trata de “{0}”, y ese encargo lo tiene usted.\
                \u{1E}It is about “{0}”.\u{1F}Se trata de “{0}”.\
                \u{1E}It is already vacant on that day.\u{1F}Ese día ya está vacante.\
                \u{1E}It is an automatic reply.\u{1F}Es una respuesta automática.\
                \u{1E}It is closed.\u{1F}Está cerrada.\
                \u{1E}It is counted on its own now.\u{1F}Ahora se cuenta por separado.\
                \u{1E}It is current.\u{1F}Está al día.\
                \u{1E}It is disconnected\u{1F}Está desconectado\
                \u{1E}It is disputed already. Somebody else decides.\u{1F}Ya está impugnada. Decide otra persona.\
                \u{1E}It is encrypted, or signed in a form that cannot be read here (S/MIME or PGP).\u{1F}Está cifrado, o firmado de una forma que aquí no se puede leer (S/MIME o PGP).\
                \u{1E}It is excused until then already. Choose another time.\u{1F}Ya está justificada hasta entonces. Elija otra hora.\
                \u{1E}It is for {0}\u{1F}Es para {0}\
                \u{1E}It is in your record.\u{1F}Está en su expediente.\
                \u{1E}It is in {0}’s name, but was sent by {1}.\u{1F}Está a nombre de {0}, pero se envió desde {1}.\
                \u{1E}It is in {0}’s name. {1}\u{1F}Está a nombre de {0}. {1}\
                \u{1E}It is kept apart, encrypted under a key of its own. It is on no other page, and in no export or history.\u{1F}Se guarda aparte, cifrado con una llave propia. No está en ninguna otra página, ni en exportaciones ni en el historial.\
                \u{1E}It is larger than {0} MB.\u{1F}Pesa más de {0} MB.\
                \u{1E}It is made when the email goes out, so that it shows what is true then.\u{1F}Se hace al salir el correo, para que muestre lo que entonces sea cierto.\
                \u{1E}It is not addressed to the office or to a reply address.\u{1F}No es para la dirección de la oficina ni para una dirección de respuesta.\
                \u{1E}It is not late: there is nothing to remind anybody of.\u{1F}No está atrasada: no hay nada que recordar.\
                \u{1E}It is not released, so it cannot be dialed from here.\u{1F}No está autorizado: desde aquí no se puede marcar.\
                \u{1E}It is now under Out; the call is still yours, {0}.\u{1F}Queda en “Recado dejado”; la llamada sigue a cargo de usted: {0}.\
                \u{1E}It is now under Out; the call is yours now, {0}.\u{1F}Queda en “Recado dejado”; ahora la llamada está a cargo de usted: {0}.\
                \u{1E}It is offered to somebody already.\u{1F}Ya se le ofreció a alguien.\
                \u{1E}It is offered to them and stays yours until they accept.\u{1F}Se le ofrece y sigue a cargo de usted hasta que acepte.\
                \u{1E}It is one of Ringback’s own emails that was returned.\u{1F}Es un correo del propio Ringback que volvió.\
                \u{1E}It is parked\u{1F}Está reservado\
                \u{1E}It is saved on the caller’s card. The call does not change, and nobody is notified.\u{1F}Se guarda en la ficha de quien llama. La llamada no cambia y no se avisa a nadie.\
                \u{1E}It is vacant from {0}. Choose that day or a later one.\u{1F}Está vacante desde el {0}. Elija ese día o uno posterior.\
                \u{1E}It is with the central desk now.\u{1F}Ahora la tiene la oficina central.\
                \u{1E}It is yours, due {0}. Confirm that you will return it, or hand it over.\u{1F}Está a su cargo. Plazo: {0}. Confirme que devolverá la llamada, o traspásela.\
                \u{1E}It is {0}\u{1F}Es {0}\
                \u{1E}It judges a manner and names no behavior\u{1F}Juzga el trato y no dice qué se hizo\
                \u{1E}It judges a manner and names no behavior.\u{1F}Juzga el trato y no dice qué se hizo.\
                \u{1E}It keeps its calls, who took it and its original time.\u{1F}Conserva sus llamadas, quién lo tomó y su hora original.\
                \u{1E}It looks like {0}’s answer to an email, but does not show which one.\u{1F}Parece la respuesta de {0} a un correo, pero nada indica a cuál.\
                \u{1E}It may be in use on calls today. What was done under it stays.\u{1F}Es posible que hoy se atiendan llamadas con él. Lo que ya se hizo con él se conserva.\
                \u{1E}It names no behavior, so it is counted apart. You can answer it and dispute it. {0} handles it.\u{1F}No dice qué se hizo, así que se cuenta aparte. Puede responderla e impugnarla. La atiende {0}.\
                \u{1E}It names several senders.\u{1F}Nombra a varios remitentes.\
                \u{1E}It promises no more than their published hours or the office’s rules allow.\u{1F}No promete más de lo que permiten sus horas publicadas o las reglas de la oficina.\
                \u{1E}It promises nothing.\u{1F}No promete nada.\
                \u{1E}It says that an email to {0} did not arrive, but includes no part of that email as proof.\u{1F}Dice que no llegó un correo para {0}, pero no devuelve nada de ese correo que lo demuestre.\
                \u{1E}It stands\u{1F}Se mantiene\
                \u{1E}It stands until somebody ends it.\u{1F}Sigue hasta que alguien lo termine.\
                \u{1E}It stands, because\u{1F}Se mantiene, porque\
                \u{1E}It stands. The next complaint where it was followed asks again.\u{1F}Se mantiene. La próxima queja de un caso en que se siguió volverá a preguntar.\
                \u{1E}It stays as it is, whatever anybody changes about themselves later.\u{1F}Queda como está, aunque alguien cambie después lo que dijo de sí.\
                \u{1E}It stays at the foot of its code, and is not late until then. A year ahead at most.\n\nExamples:\n  ringback hold k2m9xq --until \"Friday 10:00\" --reason \"after the board has met\"\n  ringback hold k2m9xq --end\u{1F}Queda al pie de su prioridad y hasta entonces no cuenta como atrasado. Como máximo, un año.\n\nEjemplos:\n  ringback hold k2m9xq --until \"viernes 10:00\" --reason \"después del consejo\"\n  ringback hold k2m9xq --end\
                \u{1E}It stays at {0} {1}, not {2} {3}.\u{1F}Se queda en {0} {1}, no en {2} {3}.\
                \u{1E}It stays on record.\u{1F}Queda registrado.\
                \u{1E}It stays on record; nobody is notified.\u{1F}Queda registrado; no se avisa a nadie.\
                \u{1E}It stays with {0}.\u{1F}Sigue a cargo de {0}.\
                \u{1E}It stays yours, due {0}.\u{1F}Sigue a cargo de usted. Plazo: {0}.\
                \u{1E}It takes effect on this day, once it is approved.\u{1F}Rige a partir de este día, una vez aprobado.\
                \u{1E}It was answered before it was sent.\u{1F}Se respondió antes del envío.\
                \u{1E}It was answered or taken back before it was sent.\u{1F}Se contestó o se retiró antes de enviarse.\
                \u{1E}It was decided or answered before it was sent.\u{1F}Se decidió o respondió antes de que se enviara.\
                \u{1E}It was decided, or the duty given up, before it was sent.\u{1F}Se decidió, o se quitó el encargo, antes de enviarlo.\
                \u{1E}It was left open, and ended by itself.\u{1F}Quedó abierta y terminó sola.\
                \u{1E}It was merged into this contact.\u{1F}Se combinó con este contacto.\
                \u{1E}It was read, changed again or answered before it was sent.\u{1F}Se leyó, se cambió otra vez o se respondió antes de enviarse.\
                \u{1E}It was returned {0}.\u{1F}Se devolvió el {0}.\
                \u{1E}It was rung before, and you rang it again.\u{1F}Ya se había llamado ahí y usted volvió a llamar.\
                \u{1E}It was sent in bulk or by a list (Precedence: {0}).\u{1F}Se envió en masa o por una lista (Precedence: {0}).\
                \u{1E}It was sent to a reply address that is not ours.\u{1F}Se envió a una dirección de respuesta que no es nuestra.\
                \u{1E}It was sent to the reply address of one call but answers the email about another.\u{1F}Se envió a la dirección de respuesta de una llamada y responde al correo sobre otra.\
                \u{1E}It was settled before it was sent, or is not theirs to see.\u{1F}Se resolvió antes de enviarse, o no le corresponde verlo.\
                \u{1E}It was with {0}.\u{1F}La tuvo {0}.\
                \u{1E}It will be asked next time.\u{1F}Se preguntará la próxima vez.\
                \u{1E}It will be sent again.\u{1F}Se enviará de nuevo.\
                \u{1E}It will be tried again automatically; no mail is lost. Check the mailbox’s server, username and password, then fetch now.\u{1F}Se intentará de nuevo automáticamente; no se pierde ningún correo. Revise el servidor, el usuario y la contraseña del buzón, y luego traiga el correo ahora.\
                \u{1E}It will no longer be asked.\u{1F}Ya no se preguntará.\
                \u{1E}Its DMARC result is about {0}, not about its sender.\u{1F}Su resultado DMARC es sobre {0}, no sobre el remitente.\
                \u{1E}Its DMARC result names no domain, so it does not confirm the sender.\u{1F}Su resultado DMARC no nombra a nadie, así que no vale para el remitente.\
                \u{1E}Its id, or the end of it.\u{1F}Su id, o un final del id que sea único.\
                \u{1E}Its link expired before it was sent.\u{1F}Su enlace caducó antes del envío.\
                \u{1E}Its main number; the office’s by default.\u{1F}Su número principal; si no se indica, el de la oficina.\
                \u{1E}Its name.\u{1F}Su nombre.\
                \u{1E}Its new name.\u{1F}Su nombre nuevo.\
                \u{1E}Its note differs from the existing one and is left out.\u{1F}Su nota es distinta de la que hay aquí y se omite.\
                \u{1E}Its number in the sample.\u{1F}Su número en la muestra.\
                \u{1E}Its number, such as 14.\u{1F}Su número, por ejemplo 14.\
                \u{1E}Its parts are nested too deeply to read.\u{1F}Sus partes están metidas unas en otras a demasiada profundidad para leerlo.\
                \u{1E}Its person is away. Their messages are opened by saying why.\u{1F}La persona está ausente. Sus recados se abren diciendo por qué.\
                \u{1E}Its subject looks like an automatic reply.\u{1F}Su asunto es el de una respuesta automática.\
                \u{1E}Its text is longer than two megabytes and was not read completely.\u{1F}Su texto pasa de dos megabytes y no se leyó completo.\
                \u{1E}Its time zone, such as America/Chicago; the office’s by default.\u{1F}Su zona horaria, por ejemplo America/Chicago; si no se indica, la de la oficina.\
                \u{1E}I’ll make sure {0} gets your message. Is this the best number?\u{1F}Me encargo de que {0} reciba su recado. ¿Es este el mejor número?\
                \u{1E}I’ll return it\u{1F}yo devuelvo la llamada\
                \u{1E}I’ll take it\u{1F}Acepto\
                \u{1E}I’ll tell {0} that you called again, and ask for a call back on the next workday, {1}.\u{1F}Le diré a {0} que volvió a llamar y pediré que le devuelvan la llamada el próximo día hábil, {1}.\
                \u{1E}I’ll tell {0} that you called again, and ask for a call back today.\u{1F}Le diré a {0} que volvió a llamar y pediré que le devuelvan la llamada hoy.\
                \u{1E}I’ll tell {0} that you called again.\u{1F}Le diré a {0} que volvió a llamar.\
                \u{1E}I’m not able to say more. Shall I take the number again?\u{1F}No puedo decirle más. ¿Vuelvo a anotar el número?\
                \u{1E}I’m sorry, {0} is not available. May I have {1} call you back on the next workday, {2}?\u{1F}Lo siento, {0} no está disponible. ¿Le pido a {1} que le devuelva la llamada el próximo día hábil, {2}?\
                \u{1E}I’m sorry, {0} is not available. May I have {1} call you back today?\u{1F}Lo siento, {0} no está disponible. ¿Le pido a {1} que le devuelva la llamada hoy?\
                \u{1E}I’m sorry, {0} is not available. May I have {1} call you back?\u{1F}Lo siento, {0} no está disponible. ¿Le pido a {1} que le devuelva la llamada?\
                \u{1E}I’m sorry, {0} is not available. May I take your number for a call back on the next workday, {1}?\u{1F}Lo siento, {0} no está disponible. ¿Me deja su número para devolverle la llamada el próximo día hábil, {1}?\
                \u{1E}I’m sorry, {0} is not available. May I take your number for a call back today?\u{1F}Lo siento, {0} no está disponible. ¿Me deja su número para devolverle la llamada hoy?\
                \u{1E}I’m sorry, {0} is not available. May I take your number for a call back?\u{1F}Lo siento, {0} no está disponible. ¿Me deja su número para devolverle la llamada?\
                \u{1E}Join the JSON of one report from several offices: medians are those of all calls.\u{1F}Juntar el JSON de un informe de varias oficinas: las medianas son las de todas las llamadas.\
                \u{1E}KEEP\u{1F}SE QUEDA\
                \u{1E}KIND\u{1F}TIPO\
                \u{1E}Keep this telephone signed in for briefs\u{1F}Mantener la sesión de este teléfono para los resúmenes\
                \u{1E}Kept\u{1F}Cumplida\
                \u{1E}Kept for tomorrow; nobody else keeps this sheet.\u{1F}Guardada para mañana; nadie más lleva esta hoja.\
                \u{1E}Kept:\u{1F}Se conserva:\
                \u{1E}Kept: somebody tried by the time that the caller was told. A new time is one given with a reason.\u{1F}Cumplida: alguien lo intentó a más tardar a la hora que se le dijo a quien llamó. Una hora nueva es la que se dio con un motivo.\
                \u{1E}Key of the office\u{1F}Clave de la oficina\
                \u{1E}Keys\u{1F}Teclas\
                \u{1E}Kind\u{1F}Tipo\
                \u{1E}Known facts\u{1F}Lo que se sabe\
                \u{1E}LEFT\u{1F}QUEDAN\
                \u{1E}LEFT WORD\u{1F}RECADO DEJADO\
                \u{1E}LINE\u{1F}LÍNEA\
                \u{1E}Label of email address {0}\u{1F}Etiqueta del correo {0}\
                \u{1E}Label of number {0}\u{1F}Etiqueta del número {0}\
                \u{1E}Language\u{1F}Idioma\
                \u{1E}Language of pages and emails\u{1F}Idioma de páginas y correos\
                \u{1E}Large type\u{1F}Letra grande\
                \u{1E}Last\u{1F}Lo último\
                \u{1E}Last call\u{1F}Última llamada\
                \u{1E}Last day\u{1F}Último día\
                \u{1E}Last day and cover\u{1F}Último día y sustituto\
                \u{1E}Last day {0}.\u{1F}Último día: {0}.\
                \u{1E}Last number\u{1F}Último número\
                \u{1E}Last owner\u{1F}Responsable anterior\
                \u{1E}Last told\u{1F}Lo último que se le dijo\
                \u{1E}Last told: “{0}”\u{1F}Lo último que se le dijo: “{0}”\
                \u{1E}Late\u{1F}Atrasadas\
                \u{1E}Late now\u{1F}Atrasadas\
                \u{1E}Late now, oldest first\u{1F}Atrasadas ahora, primero la más antigua\
                \u{1E}Late since\u{1F}Atrasado desde hace\
                \u{1E}Later\u{1F}Más tarde\
                \u{1E}Later works for me. For you, too?\u{1F}Más tarde puedo. ¿Le sirve?\
                \u{1E}Later, or late now\u{1F}Más tarde, o ya atrasadas\
                \u{1E}Lead\u{1F}Líder\
                \u{1E}Leaks\u{1F}Fugas\
                \u{1E}Leave and read the handover notes of a sheet.\u{1F}Dejar y leer las notas de relevo de una hoja.\
                \u{1E}Leave empty for a random one. It is shown with the sample.\u{1F}Déjelo vacío para una al azar. Aparece junto con la muestra.\
                \u{1E}Leave empty for no limit.\u{1F}Déjelo vacío si no hay límite.\
                \u{1E}Leave empty for one in three.\u{1F}Déjelo vacío para la tercera parte.\
                \u{1E}Leave empty for today, or enter a day such as {0} or Friday.\u{1F}Déjelo vacío si fue hoy, o escriba un día, como {0} o viernes.\
                \u{1E}Leave empty if it was on that call.\u{1F}Déjelo vacío si fue en esa llamada.\
                \u{1E}Leave empty if it was the caller.\u{1F}Déjelo vacío si fue quien llamó.\
                \u{1E}Leave empty if no sign-in is needed.\u{1F}Déjelo vacío si no hay que iniciar sesión.\
                \u{1E}Leave empty to use the domain of the office’s email address.\u{1F}Vacío para usar el de la dirección de la oficina.\
                \u{1E}Leave it\u{1F}Dejarlo\
                \u{1E}Leave it, instead of only showing it.\u{1F}Dejarla, en vez de solo mostrarla.\
                \u{1E}Leave the note\u{1F}Dejar la nota\
                \u{1E}Leave them open, end and report\u{1F}Dejarlas pendientes, terminar y ver el informe\
                \u{1E}Leaving\u{1F}Salidas\
                \u{1E}Leaving checklist\u{1F}Lista de salida\
                \u{1E}Left a voicemail {0}\u{1F}Dejó un mensaje de voz {0}\
                \u{1E}Left a voicemail {0} about {1}\u{1F}Dejó un mensaje de voz {0}; asunto: {1}\
                \u{1E}Left a voicemail {0} about: {1}\u{1F}Dejó un mensaje de voz {0}; asunto: {1}\
                \u{1E}Left empty, the sentence shown in grey is said.\u{1F}Si lo deja vacío, se dice la frase en gris.\
                \u{1E}Left empty, the words are those of the standard, with these times. Edit them as you would say them.\u{1F}Si queda vacío, el texto es el del estándar, con estas horas. Cámbielo como usted lo diría.\
                \u{1E}Left for {0}\u{1F}Pendiente: {0}\
                \u{1E}Left for {0}.\u{1F}Dejada para {0}.\
                \u{1E}Left out\u{1F}Omitido\
                \u{1E}Left to decide\u{1F}Por decidir\
                \u{1E}Left word\u{1F}Dejé recado\
                \u{1E}Left word, waiting\u{1F}Recado dejado, en espera\
                \u{1E}Left. It shows above the sheet to: {0}.\u{1F}Dejada. La ven encima de la hoja: {0}.\
                \u{1E}Let a late call wait until a time, with a reason; it is late again after it.\u{1F}Dejar que una llamada atrasada espere hasta una hora, con un motivo; después vuelve a estar atrasada.\
                \u{1E}Let me show you how I do it. Then you do not have to wait for me.\u{1F}Le muestro cómo lo hago yo. Así no tiene que esperarme.\
                \u{1E}Let the caller finish\u{1F}Dejó terminar a quien llama\
                \u{1E}Let us split it. Tell me which part helps you most, and I will do that first.\u{1F}Vamos por partes. Dígame qué parte le sirve más, y esa la hago primero.\
                \u{1E}Line\u{1F}Línea\
                \u{1E}Line {0}\u{1F}Línea {0}\
                \u{1E}Line {0} is free.\u{1F}La línea {0} está libre.\
                \u{1E}Line {0} is in use. Record how that call went, or choose another line.\u{1F}La línea {0} está ocupada. Anote cómo fue esa llamada o elija otra línea.\
                \u{1E}Line {0} is left out, as there is no field for it: {1}\u{1F}La línea {0} se omite, porque no hay un campo para ella: {1}\
                \u{1E}Line {0}, free\u{1F}Línea {0}, libre\
                \u{1E}Line {0}, nobody reached\u{1F}Línea {0}, sin localizar a nadie\
                \u{1E}Line {0}, on hold\u{1F}Línea {0}, en espera\
                \u{1E}Line {0}, ringing {1}\u{1F}Línea {0}, sonando {1}\
                \u{1E}Line {0}, their assistant\u{1F}Línea {0}, su asistente\
                \u{1E}Line {0}, waiting for {1}\u{1F}Línea {0}, espera a {1}\
                \u{1E}Line {0}, {1} is getting them\u{1F}Línea {0}, {1} va a pasar la llamada\
                \u{1E}Line {0}, {1} is on\u{1F}Línea {0}, con {1}\
                \u{1E}Line {0}, {1} is on, they join\u{1F}Línea {0}, {1} ya está, falta que se ponga\
                \u{1E}Line {0}: {1}\u{1F}Línea {0}: {1}\
                \u{1E}Line {0}: {1}, {2}, {3}\u{1F}Línea {0}: {1}, {2}, {3}\
                \u{1E}Line {0}: “{1}” in the column “{2}” is not a count.\u{1F}Línea {0}: “{1}” en la columna “{2}” no es un conteo.\
                \u{1E}Lines\u{1F}Líneas\
                \u{1E}Link it\u{1F}Vincular\
                \u{1E}Link it to the call\u{1F}Vincularla con la llamada\
                \u{1E}Link it to the call or outcome that it is about.\u{1F}Vincularla con la llamada o el resultado del que trata.\
                \u{1E}Linked to the call.\u{1F}Vinculada con la llamada.\
                \u{1E}List all incoming mail and its outcome, newest first.\u{1F}Listar todo el correo recibido y su resultado, lo más reciente primero.\
                \u{1E}List at most {0} behaviors.\u{1F}Escriba como máximo {0} conductas.\
                \u{1E}List contacts that may be duplicates.\u{1F}Listar contactos que pueden ser duplicados.\
                \u{1E}List held mail, which waits for review.\u{1F}Listar el correo retenido, en espera de revisión.\
                \u{1E}List mail waiting to be sent, and mail that failed.\u{1F}Listar el correo por enviar y el que no se pudo enviar.\
                \u{1E}List somebody's tokens, without their secrets.\u{1F}Listar las claves de acceso de una persona, sin sus secretos.\
                \u{1E}List the answered ones, your own, and those you may answer.\u{1F}Listar las respondidas, las suyas y las que usted puede responder.\
                \u{1E}List the playbooks as they are today.\u{1F}Ver los protocolos tal como están hoy.\
                \u{1E}List the questions, and what you said.\u{1F}Mostrar las preguntas y lo que dijo.\
                \u{1E}List the released numbers and who released them.\u{1F}Listar los números autorizados y quién los autorizó.\
                \u{1E}List the reviews that you wrote or began.\u{1F}Listar las evaluaciones que usted escribió o empezó.\
                \u{1E}List the samples that you have drawn or grade, newest first.\u{1F}Ver las muestras que usted tomó o califica, de la más reciente a la más antigua.\
                \u{1E}List the sessions of a sheet’s rolling calls, the latest first.\u{1F}Mostrar las sesiones de llamadas seguidas de una hoja, la última primero.\
                \u{1E}List the sites.\u{1F}Mostrar las sedes.\
                \u{1E}List the standards as they stand today.\u{1F}Mostrar las normas como están hoy.\
                \u{1E}List those that you can see, newest first.\u{1F}Listar las que usted puede ver, de la más reciente a la más antigua.\
                \u{1E}List what is behind a figure, newest first.\u{1F}Listar lo que hay detrás de una cifra, lo más reciente primero.\
                \u{1E}List what is noted of those you look after, and of yourself.\u{1F}Listar lo anotado de quienes usted supervisa, y lo suyo.\
                \u{1E}List who reads it, and what is asked.\u{1F}Mostrar quién lo lee y qué se pregunta.\
                \u{1E}List your own, and those put to you.\u{1F}Ver los suyos y los que se le plantearon.\
                \u{1E}List, add or change the sites of the office.\u{1F}Mostrar, agregar o cambiar las sedes de la oficina.\
                \u{1E}Load\u{1F}Carga\
                \u{1E}Local time\u{1F}Hora local\
                \u{1E}Local time unknown\u{1F}Hora local desconocida\
                \u{1E}Look again\u{1F}Revisar\
                \u{1E}Look at it\u{1F}Ver\
                \u{1E}Look below first: it may be answered already.\u{1F}Vea primero abajo: quizá ya está respondida.\
                \u{1E}Look closer\u{1F}Ver en detalle\
                \u{1E}Looked into\u{1F}Investigada\
                \u{1E}Looked: nothing left\u{1F}Revisado: no queda nada\
                \u{1E}Looks like an answer for:\u{1F}Parece una respuesta para:\
                \u{1E}Looks like an answer from {0}: ringback mail release {1} --as-answer files it as one.\u{1F}Parece una respuesta de {0}: ringback mail release {1} --as-answer lo registra así.\
                \u{1E}MAILBOX\u{1F}BUZÓN\
                \u{1E}MAIN NUMBER\u{1F}NÚMERO PRINCIPAL\
                \u{1E}MESSAGES\u{1F}RECADOS\
                \u{1E}Made on\u{1F}Hecho el\
                \u{1E}Mail\u{1F}Correo\
                \u{1E}Mail a copy to the person whose sheet it is.\u{1F}Enviar por correo una copia a la persona cuya hoja es.\
                \u{1E}Mail cannot be received at {0}: {1}. Stop the program that uses it, or choose another address with --lmtp.\u{1F}No se puede recibir correo en {0}: {1}. Detenga lo que responde allí, o elija otra dirección con --lmtp.\
                \u{1E}Mail for nobody in particular goes to\u{1F}El correo que no es para nadie en particular va a\
                \u{1E}Mail from this address goes to {0}, who holds the account of {1}. Ask them, their supervisor or a manager to change it.\u{1F}El correo de esta dirección va a {0}, que lleva la cuenta de {1}. Pida el cambio a esa persona, a su supervisor o a un gerente.\
                \u{1E}Mail from {0} is not arriving\u{1F}El correo de {0} no llega\
                \u{1E}Mail goes to the email address that the office has for them. Leave the address of “{0}” empty.\u{1F}El correo va a la dirección que la oficina tiene de la persona. Deje vacía la dirección de “{0}”.\
                \u{1E}Mail is not arriving\u{1F}Hay correo que no llega\
                \u{1E}Mail it.\u{1F}Enviarlo por correo.\
                \u{1E}Mail settings saved. Send a test to see whether they work.\u{1F}Configuración del correo guardada. Envíe una prueba para ver si funciona.\
                \u{1E}Mail that cannot be matched is held here until somebody reviews it.\u{1F}El correo que no se puede identificar queda aquí hasta que alguien lo revise.\
                \u{1E}Mail to somebody is not arriving.\u{1F}El correo para alguien no llega.\
                \u{1E}Mail to them is returned: {0}\u{1F}El correo que se le envía es devuelto: {0}\
                \u{1E}Mail to {0} ({1}) is returned.\n{2}\nUntil the address is corrected, {3} gets no email, and their backup or supervisor hears of their calls at once.\u{1F}El correo para {0} ({1}) es devuelto.\n{2}\nHasta que se corrija la dirección no se envía nada a {3}, y de sus llamadas se avisa enseguida a su suplente o supervisor.\
                \u{1E}Mail to {0} has been returned since {1}: {2}\u{1F}El correo a {0} se devuelve desde {1}: {2}\
                \u{1E}Mail to {0} is returned\u{1F}El correo para {0} es devuelto\
                \u{1E}Mail to {0} is returned, so they may not know about it.\u{1F}El correo para {0} es devuelto, así que quizá no se haya enterado.\
                \u{1E}Mail: {0}\u{1F}Correo: {0}\
                \u{1E}Mailbox\u{1F}Buzón\
                \u{1E}Mailboxes are checked and the day is signed\u{1F}Se revisan los buzones y se firma el día\
                \u{1E}Main\u{1F}Principal\
                \u{1E}Main line\u{1F}Línea principal\
                \u{1E}Main line:\u{1F}Línea principal:\
                \u{1E}Main number\u{1F}Número principal\
                \u{1E}Make a clean copy of a sheet, or check whether one is current.\u{1F}Hacer una copia en limpio de una hoja, o comprobar si una está al día.\
                \u{1E}Make a new address\u{1F}Crear una dirección nueva\
                \u{1E}Make a new copy\u{1F}Hacer una copia nueva\
                \u{1E}Make an address\u{1F}Crear una dirección\
                \u{1E}Make it a playbook\u{1F}Convertirla en protocolo\
                \u{1E}Make it a playbook: the scenario’s name.\u{1F}Convertirlo en protocolo: el nombre de la situación.\
                \u{1E}Make the PDF\u{1F}Hacer el PDF\
                \u{1E}Make the plan of a week what holds.\u{1F}Publicar el plan de una semana.\
                \u{1E}Management is responsible for training and monitoring telephone operators.\u{1F}La gerencia es responsable de capacitar y supervisar a las recepcionistas.\
                \u{1E}Managers and supervisors must make clear to staff that office telephones are for business use. Management will have access to each employee’s voice mail to assure that someone returns calls left for an absent employee.\u{1F}Los gerentes y supervisores deben dejar claro al personal que los teléfonos de la oficina son para uso laboral. La gerencia tendrá acceso al buzón de voz de cada empleado para asegurar que alguien devuelva las llamadas dejadas a un empleado ausente.\
                \u{1E}Many copies are being made right now. Try again in a moment.\u{1F}Se están haciendo muchas copias en este momento. Vuelva a intentarlo enseguida.\
                \u{1E}Many copies were mailed to {0} within the hour. Try again later, or print it.\u{1F}En la última hora se enviaron muchas copias a {0}. Vuelva a intentarlo más tarde o imprímala.\
                \u{1E}Mark as left\u{1F}Anotar que se fue\
                \u{1E}Mark as left anyway\u{1F}Anotar que se fue de todos modos\
                \u{1E}Mark as working\u{1F}Marcar como resuelto\
                \u{1E}Mark what you accepted as done.\u{1F}Marcar como hecho lo que aceptó.\
                \u{1E}Marked as left. They are signed out everywhere.\u{1F}Anotado: ya no trabaja aquí. Se cerraron sus sesiones.\
                \u{1E}Marked as read.\u{1F}Marcada como leída.\
                \u{1E}Meeting of {0} and {1}\u{1F}Reunión de {0} y {1}\
                \u{1E}Members\u{1F}Integrantes\
                \u{1E}Menus, groups, phones, mailboxes and times. The example shows each of them.\u{1F}Menús, grupos, teléfonos, buzones y horarios. El ejemplo muestra cada uno.\
                \u{1E}Merge\u{1F}Combinar\
                \u{1E}Merge two records of one contact; contacts unmerge undoes it.\u{1F}Combinar dos registros de un mismo contacto; contacts unmerge lo deshace.\
                \u{1E}Merge with another contact\u{1F}Combinar con otro contacto\
                \u{1E}Merge {0}\u{1F}Combinar {0}\
                \u{1E}Merged into this contact\u{1F}Combinados con este contacto\
                \u{1E}Merged:\u{1F}Se combina:\
                \u{1E}Merged: {0}.\u{1F}Combinados: {0}.\
                \u{1E}Merged: {0}. To undo: contacts unmerge {1}\u{1F}Combinados: {0}. Para deshacer: contacts unmerge {1}\
                \u{1E}Message\u{1F}Recado\
                \u{1E}Messages\u{1F}Recados\
                \u{1E}Messages and accounts separately\u{1F}Recados y cuentas por separado\
                \u{1E}Messages and calls stay in the totals, without name, number and text. The history keeps that something happened, when and by whom, and can still be verified. Your erasure stays on record, without what was erased. Earlier copies, including backups, are not changed.\u{1F}Los recados y las llamadas siguen en los totales, sin nombre, número ni texto. El historial conserva que algo ocurrió, cuándo y por quién, y se puede seguir verificando. Su borrado queda registrado, sin lo que se borró. Las copias anteriores, incluidas las de seguridad, no cambian.\
                \u{1E}Messages are saved here and filed when it is back; until then, callers cannot be looked up.\u{1F}Los recados se guardan aquí y se registran cuando vuelva; hasta entonces no se puede buscar a quien llama.\
                \u{1E}Messages from {0} to {1}.\u{1F}Recados del {0} al {1}.\
                \u{1E}Messages in it\u{1F}Mensajes\
                \u{1E}Messages in {0}’s mailbox\u{1F}Mensajes en el buzón de {0}\
                \u{1E}Messages, calls, notes, questions, standings and assistants of both are kept. You can separate them again at any time.\u{1F}Se conservan los recados, las llamadas, las notas, las preguntas, el trato y los asistentes de los dos. Se puede volver a separar en cualquier momento.\
                \u{1E}Messages, requests and offers together. Over it, an offer or request asks what to put aside.\u{1F}Recados, solicitudes y ofrecimientos juntos. Si se pasa, un ofrecimiento o una solicitud pregunta qué dejar a un lado.\
                \u{1E}Mine. Will do.\u{1F}Me toca a mí. Lo hago.\
                \u{1E}Minutes before a call is due: {0}\u{1F}Minutos antes de que venza una llamada: {0}\
                \u{1E}Minutes before a call is due; 0 for no reminder.\u{1F}Minutos antes de que venza una llamada; 0 para no recibir recordatorio.\
                \u{1E}Missed\u{1F}No cumplida\
                \u{1E}Missing\u{1F}Faltan\
                \u{1E}Monday\u{1F}lunes\
                \u{1E}Monday to Friday\u{1F}Lunes a viernes\
                \u{1E}Month\u{1F}Mes\
                \u{1E}Month {0} has no day {1}. Check the date.\u{1F}El mes {0} no tiene día {1}. Revise la fecha.\
                \u{1E}More\u{1F}Más\
                \u{1E}More about why; required with other.\u{1F}Más sobre el motivo; obligatorio con other.\
                \u{1E}More filters\u{1F}Más filtros\
                \u{1E}More than {0} emails came from {1} within an hour.\u{1F}Llegaron más de {0} correos de {1} en una hora.\
                \u{1E}More than {0} paths counted\u{1F}Más de {0} recorridos contados\
                \u{1E}More than {0} quotes are opened and never closed; nothing after this line was read.\u{1F}Hay más de {0} comillas que se abren y nunca se cierran; no se leyó nada después de esta línea.\
                \u{1E}Move down\u{1F}Bajar\
                \u{1E}Move up\u{1F}Subir\
                \u{1E}Moved\u{1F}Movido\
                \u{1E}Mr, Ms, Dr …\u{1F}Sr., Sra., Dr. …\
                \u{1E}Must return\u{1F}Devolver siempre\
                \u{1E}My answer\u{1F}Mi respuesta\
                \u{1E}My grades\u{1F}Mis calificaciones\
                \u{1E}My hands are full at the moment. Yours is next once they are free.\u{1F}Ahora estoy con otra cosa. Lo suyo sigue en cuanto termine.\
                \u{1E}My notes\u{1F}Mis notas\
                \u{1E}My offer was accepted or declined\u{1F}Aceptaron o rechazaron lo que ofrecí\
                \u{1E}My plate is full, but I still want to help. Shall we find 15 minutes to see how?\u{1F}Tengo mucho que hacer, pero quiero ayudar. ¿Buscamos 15 minutos para ver cómo?\
                \u{1E}My plate is full. Shall I ask our manager whether to put my own work aside for yours?\u{1F}Tengo mucho que hacer. ¿Le pregunto a mi gerente si dejo lo mío para hacer lo suyo?\
                \u{1E}My question was answered\u{1F}Respondieron a mi pregunta\
                \u{1E}My questions about the standards\u{1F}Mis preguntas sobre las normas\
                \u{1E}My record\u{1F}Mi expediente\
                \u{1E}My record: {0}\u{1F}Mi expediente: {0}\
                \u{1E}My requests\u{1F}Mis solicitudes\
                \u{1E}My role has changed. This is with {0}.\u{1F}Mi función cambió. Esto lo ve {0}.\
                \u{1E}My role is not the same as that of the person before me. {0} does this now.\u{1F}Mi función no es la misma que la de antes. Ahora esto lo hace {0}.\
                \u{1E}NAME\u{1F}NOMBRE\
                \u{1E}NEXT\u{1F}PRÓXIMA\
                \u{1E}NEXT BY\u{1F}PASO ANTES DE\
                \u{1E}NO.\u{1F}N.º\
                \u{1E}NONE\u{1F}NADA\
                \u{1E}NOTE\u{1F}NOTA\
                \u{1E}NOW\u{1F}AHORA\
                \u{1E}NUMBER\u{1F}NÚMERO\
                \u{1E}NUMBER OR ADDRESS\u{1F}NÚMERO O DIRECCIÓN\
                \u{1E}NUMBERS\u{1F}NÚMEROS\
                \u{1E}Name\u{1F}Nombre\
                \u{1E}Name a cover\u{1F}Nombrar un sustituto\
                \u{1E}Name at least two groups to choose from.\u{1F}Indique al menos dos grupos para elegir.\
                \u{1E}Name at most {0} groups. More would be too small to say anything about.\u{1F}Indique como máximo {0} grupos. Con más, serían demasiado pequeños para decir algo de ellos.\
                \u{1E}Name of the office\u{1F}Nombre de la oficina\
                \u{1E}Name of the scenario\u{1F}Nombre de la situación\
                \u{1E}Name one message and give a reason, in quotes.\u{1F}Nombre un recado y diga por qué, entre comillas.\
                \u{1E}Name one message, or give --all or --accounts.\u{1F}Nombre un recado, o indique --all o --accounts.\
                \u{1E}Name or number\u{1F}Nombre o número\
                \u{1E}Name or number of the other\u{1F}Nombre o número del otro\
                \u{1E}Name the scenario, such as “Caller asks how a case stands”.\u{1F}Dé un nombre a la situación, por ejemplo “Preguntan cómo va su caso”.\
                \u{1E}Name the sheet: /live?sheet= and the id of a person.\u{1F}Indique de quién es la hoja: /live?sheet= y el id de una persona.\
                \u{1E}Name the two people at different levels who read it (admins only).\u{1F}Nombrar a las dos personas de distinto nivel que lo leen (solo administradores).\
                \u{1E}Name them\u{1F}Nombrarlas\
                \u{1E}Name two other people. Whoever names the readers cannot be one of them.\u{1F}Nombre a otras dos personas. Quien nombra a los lectores no puede ser uno de ellos.\
                \u{1E}Name two people at different levels, such as a supervisor and a manager.\u{1F}Nombre a dos personas de distinto nivel, como un supervisor y un gerente.\
                \u{1E}Name who approves it: a supervisor, manager or admin of the office.\u{1F}Indique quién lo aprueba: un supervisor, gerente o administrador de la oficina.\
                \u{1E}Name, number or subject\u{1F}Nombre, número o asunto\
                \u{1E}Name, number or words\u{1F}Nombre, número o palabras\
                \u{1E}Named. Everybody sees who they are.\u{1F}Nombradas. Todos ven quiénes son.\
                \u{1E}Need more\u{1F}Falta información\
                \u{1E}Needs a number\u{1F}Falta un número\
                \u{1E}Neither answered nor called back\u{1F}Llamadas ni contestadas ni devueltas\
                \u{1E}Neither of us may know for sure whose this is. Shall I ask our manager for us both?\u{1F}Tal vez ni usted ni yo sabemos bien a quién le toca. ¿Le pregunto a mi gerente por los dos?\
                \u{1E}Never say\u{1F}No decir nunca\
                \u{1E}Never trained, never observed.\u{1F}Sin capacitación ni observación.\
                \u{1E}New\u{1F}Nuevas\
                \u{1E}New caller “{0}”\u{1F}Nueva persona: “{0}”\
                \u{1E}New caller, number withheld\u{1F}Nueva persona, número oculto\
                \u{1E}New contact\u{1F}Nuevo contacto\
                \u{1E}New emails: {0}.\u{1F}Correos nuevos: {0}.\
                \u{1E}New password\u{1F}Contraseña nueva\
                \u{1E}New person\u{1F}Nueva persona\
                \u{1E}New site\u{1F}Sede nueva\
                \u{1E}New team\u{1F}Nuevo equipo\
                \u{1E}New version of {0} {1}\u{1F}Versión nueva de {0} {1}\
                \u{1E}New: {0}\u{1F}Nuevo: {0}\
                \u{1E}New: {0} took it {1}\u{1F}Nuevo: lo tomó {0} {1}\
                \u{1E}Newest first\u{1F}De la más reciente a la más antigua\
                \u{1E}News about a request\u{1F}Hay novedades sobre una solicitud\
                \u{1E}Next\u{1F}Siguiente\
                \u{1E}Next by\u{1F}Paso siguiente\
                \u{1E}Next step\u{1F}Paso siguiente\
                \u{1E}Next, by importance\u{1F}Siguientes, por importancia\
                \u{1E}Next: ring {0}.\u{1F}Sigue: llamar a {0}.\
                \u{1E}Next: ring {0}. {1} phones are still untried.\u{1F}Sigue: llamar a {0}. Faltan {1} teléfonos por probar.\
                \u{1E}Next: {0}, by {1}.\u{1F}Sigue: {0}. Plazo: {1}.\
                \u{1E}Next: {0}, {1}\u{1F}Siguiente: {0}, {1}\
                \u{1E}Next: {0}.\u{1F}Sigue: {0}.\
                \u{1E}Next: {0}. {1}, by {2}.\u{1F}Sigue: {0}. {1}, a más tardar {2}.\
                \u{1E}No SMTP server is set.\u{1F}No se indicó ningún servidor SMTP.\
                \u{1E}No absence is planned for {0}.\u{1F}{0} no tiene ausencias previstas.\
                \u{1E}No absence is planned.\u{1F}No hay ausencias previstas.\
                \u{1E}No absence of {0} is planned. Enter when they are back; the absence is set with the greeting.\u{1F}No hay ausencia prevista de {0}. Indique cuándo regresa; la ausencia se fija junto con el saludo.\
                \u{1E}No access\u{1F}Sin acceso\
                \u{1E}No accounts are offered to you just now.\u{1F}En este momento no le ofrecen ninguna cuenta.\
                \u{1E}No answer\u{1F}No contesta\
                \u{1E}No answer within 15 seconds.\u{1F}Sin respuesta en 15 segundos.\
                \u{1E}No answer within 20 seconds; it continues in the background.\u{1F}Sin respuesta en 20 segundos; continúa en segundo plano.\
                \u{1E}No answer yet.\u{1F}Todavía sin respuesta.\
                \u{1E}No answer yet; {0} has owed it since {1}\u{1F}Sin respuesta; {0} debe la llamada desde {1}\
                \u{1E}No breach that you may see, on these days.\u{1F}En estos días no hay ningún incumplimiento que usted pueda ver.\
                \u{1E}No call back is needed.\u{1F}No hace falta devolver la llamada.\
                \u{1E}No call is waiting for you\u{1F}No hay llamadas que le esperen\
                \u{1E}No caller yet\u{1F}Todavía no hay llamada\
                \u{1E}No calls in this period.\u{1F}No hay llamadas en este periodo.\
                \u{1E}No calls in this period: import the phone system’s log under Contacts.\u{1F}No hay llamadas en este periodo: importe el registro del sistema telefónico en Contactos.\
                \u{1E}No calls returned yet today.\u{1F}Hoy todavía no se ha devuelto ninguna llamada.\
                \u{1E}No calls were made.\u{1F}No se hizo ninguna llamada.\
                \u{1E}No calls yet.\u{1F}Todavía no hay llamadas.\
                \u{1E}No calls you can see.\u{1F}No hay llamadas que usted pueda ver.\
                \u{1E}No calls.\u{1F}No hay llamadas.\
                \u{1E}No cases yet\u{1F}Todavía no hay casos\
                \u{1E}No connection, and this phone has no voice of its own.\u{1F}Sin conexión, y este teléfono no tiene voz propia.\
                \u{1E}No connection.\u{1F}Sin conexión.\
                \u{1E}No connection. {0}: kept on this phone, and sent when it is back.\u{1F}Sin conexión. {0}: queda guardado en este teléfono y se envía cuando vuelva.\
                \u{1E}No contacts yet. Callers can be saved from the desk.\u{1F}Aún no hay contactos. Desde recepción se puede guardar a quien llama.\
                \u{1E}No contacts yet. Import a list, or save callers from the desk.\u{1F}Aún no hay contactos. Importe una lista o guarde desde recepción a quienes llamen.\
                \u{1E}No day is waiting for a signature.\u{1F}Ningún día está sin firmar.\
                \u{1E}No duplicates found.\u{1F}No se encontraron duplicados.\
                \u{1E}No duties yet.\u{1F}Todavía no hay encargos.\
                \u{1E}No gap can be seen in similar cases.\u{1F}En casos parecidos no se ve ninguna diferencia.\
                \u{1E}No greeting was set yet.\u{1F}Aún no se ha fijado ningún saludo.\
                \u{1E}No handover note is waiting for you.\u{1F}No le espera ninguna nota de relevo.\
                \u{1E}No held mail.\u{1F}No hay correo retenido.\
                \u{1E}No holidays yet: calls are due on every workday.\u{1F}Aún no hay días festivos: las llamadas vencen en cualquier día hábil.\
                \u{1E}No hours\u{1F}Sin horario\
                \u{1E}No longer done\u{1F}Ya no se hace\
                \u{1E}No longer held back\u{1F}Ya no está retenido\
                \u{1E}No longer here: {0}\u{1F}Ya no está aquí: {0}\
                \u{1E}No longer in force from\u{1F}Deja de regir el\
                \u{1E}No longer in force from {0}.\u{1F}Deja de regir el {0}.\
                \u{1E}No longer on this sheet\u{1F}Ya no está en esta hoja\
                \u{1E}No mail has been sent yet.\u{1F}Todavía no ha salido ningún correo.\
                \u{1E}No mail has come in yet.\u{1F}Todavía no ha llegado correo.\
                \u{1E}No mail is sent yet. Enter the SMTP server and the office’s email address.\u{1F}Todavía no se envía correo. Indique el servidor SMTP y la dirección de correo de la oficina.\
                \u{1E}No mail is sent yet: enter the SMTP server and the office’s email address first.\u{1F}Todavía no se envía correo: indique primero el servidor SMTP y la dirección de correo de la oficina.\
                \u{1E}No mail matches.\u{1F}Ningún correo coincide.\
                \u{1E}No mailbox is set up. Enter its server, username and password first.\u{1F}No hay ningún buzón configurado. Indique primero su servidor, usuario y contraseña.\
                \u{1E}No mailbox is set up. Mail can still come from your own mail server or the command line.\u{1F}No hay ningún buzón configurado. Aun así puede llegar correo de su propio servidor o por la línea de comandos.\
                \u{1E}No mailbox is set up: enter the IMAP server first.\u{1F}No hay ningún buzón configurado: indique primero el servidor IMAP.\
                \u{1E}No messages found that you can see.\u{1F}No se encontraron recados que usted pueda ver.\
                \u{1E}No need\u{1F}No hace falta\
                \u{1E}No number\u{1F}Sin número\
                \u{1E}No number is known.\u{1F}No se conoce ningún número.\
                \u{1E}No number of this caller is known yet.\u{1F}Todavía no se conoce ningún número de quien llama.\
                \u{1E}No number to dial\u{1F}Sin número que marcar\
                \u{1E}No number: how can they be reached? File again to leave it empty.\u{1F}Sin número: ¿cómo se le puede localizar? Registre otra vez para dejarlo así.\
                \u{1E}No number: withheld\u{1F}Sin número: oculto\
                \u{1E}No numbers are released.\u{1F}No hay números autorizados.\
                \u{1E}No open favors.\u{1F}No hay favores pendientes.\
                \u{1E}No open message or contact matches. Try part of the name, or the number.\u{1F}Ningún recado abierto ni contacto coincide. Pruebe con parte del nombre, o con el número.\
                \u{1E}No open messages or accounts.\u{1F}No tiene recados abiertos ni cuentas.\
                \u{1E}No other admin can sign in: set a password for another admin first.\u{1F}Ningún otro administrador puede iniciar sesión: primero ponga una contraseña a otro.\
                \u{1E}No outcome\u{1F}Sin resultado\
                \u{1E}No outcome: past due and still open. Nobody tried: the same, without any try. Nobody there: it came while its owner was away, and nobody tried before they were back.\u{1F}Sin resultado: vencida y aún pendiente. Sin intento: lo mismo, sin ningún intento. Sin nadie: llegó mientras su responsable estaba ausente, y nadie lo intentó antes de su regreso.\
                \u{1E}No person or team here is named “{0}”. Enter one, “nobody”, or leave it empty for the front desk.\u{1F}Aquí no hay persona ni equipo que se llame “{0}”. Indique uno, escriba “nobody” (nadie) o déjelo vacío para recepción.\
                \u{1E}No playbook fits this call.\u{1F}Ningún protocolo corresponde a esta llamada.\
                \u{1E}No playbooks yet\u{1F}Todavía no hay protocolos\
                \u{1E}No playbooks yet: ringback playbook draft\u{1F}Todavía no hay protocolos: ringback playbook draft\
                \u{1E}No principals with assistants yet.\u{1F}Aún no hay titulares con asistentes.\
                \u{1E}No question was open before it ended.\u{1F}Ninguna pregunta estaba abierta antes de su fin.\
                \u{1E}No questions are open at present.\u{1F}Por ahora no hay preguntas abiertas.\
                \u{1E}No questions yet.\u{1F}Todavía no hay preguntas.\
                \u{1E}No reason needed. You can change your answer for a day.\u{1F}No hace falta una razón. Puede cambiar su respuesta durante un día.\
                \u{1E}No secure connection to {0} ({1}). Passwords are sent only over a secure connection. Check the address, or have the mail server's certificate fixed.\u{1F}No hay conexión segura con {0} ({1}). Una contraseña solo se envía por una conexión segura. Revise la dirección, o pida que se corrija el certificado del servidor de correo.\
                \u{1E}No secure connection to {0}: {1} Passwords are sent only over a secure connection. Check the address, or have the mail server's certificate fixed.\u{1F}No hay conexión segura con {0}: {1} Una contraseña solo se envía por una conexión segura. Revise la dirección, o pida que se corrija el certificado del servidor de correo.\
                \u{1E}No server answers at {0}. Start it with `ringback serve`, or say where it is with --server.\u{1F}No responde ningún servidor en {0}. Inícielo con `ringback serve` o indique dónde está con --server.\
                \u{1E}No settings file was read.\u{1F}No se leyó ningún archivo de configuración.\
                \u{1E}No standard was in force in this period.\u{1F}En este periodo no hubo ninguna norma vigente.\
                \u{1E}No standards are adopted yet\u{1F}Todavía no hay normas adoptadas\
                \u{1E}No standards are adopted yet: ringback standards adopt workforce\u{1F}Todavía no hay normas adoptadas: ringback standards adopt workforce\
                \u{1E}No team\u{1F}Sin equipo\
                \u{1E}No teams yet\u{1F}Aún no hay equipos\
                \u{1E}No telephone routes are described yet.\u{1F}Todavía no hay rutas telefónicas descritas.\
                \u{1E}No unmatched mail\u{1F}No hay correo sin identificar\
                \u{1E}No window for calls ends then. Choose one of those offered.\u{1F}Ningún horario de llamadas termina entonces. Elija uno de los que se ofrecen.\
                \u{1E}No, with a reason\u{1F}No, y el motivo\
                \u{1E}No. {0}\u{1F}N.º {0}\
                \u{1E}No. {0}: {1}\u{1F}N.º {0}: {1}\
                \u{1E}No: {0}\u{1F}No: {0}\
                \u{1E}Nobody\u{1F}Nadie\
                \u{1E}Nobody answered in time\u{1F}Nadie respondió a tiempo\
                \u{1E}Nobody answered the mailbox of {0}, who left on {1} and whose number is still connected. {2}\u{1F}Nadie atendió el buzón de {0}, quien dejó la oficina el {1} y cuyo número sigue conectado. {2}\
                \u{1E}Nobody answered the mailbox on {0}.\u{1F}Nadie atendió el buzón: {0}.\
                \u{1E}Nobody answered the main line of {0} {1}.\u{1F}Nadie atendió la línea principal de {0} ({1}).\
                \u{1E}Nobody answered the main line {0}.\u{1F}Nadie atendió la línea principal ({0}).\
                \u{1E}Nobody answers at these times. Fill them, or say why they stay.\u{1F}En estos horarios no atiende nadie. Asigne a alguien o diga por qué quedan así.\
                \u{1E}Nobody answers the main line {0}. Fill the gap, or give a reason for it.\u{1F}Nadie atiende la línea principal {0}. Asigne a alguien o dé un motivo.\u{1F}Nadie atiende la línea principal {0}. Asigne a alguien o dé un motivo para cada hueco.\u{1F}Nadie atiende la línea principal {0}. Asigne a alguien o dé un motivo para cada hueco.\
                \u{1E}Nobody answers: {0} {1}\u{1F}No atiende nadie: {0} {1}\
                \u{1E}Nobody answers: {0} {1} ({2})\u{1F}No atiende nadie: {0} {1} ({2})\
                \u{1E}Nobody by that name works here. Check the name, or use the email address.\u{1F}Aquí no trabaja nadie con ese nombre. Revíselo o use el correo.\
                \u{1E}Nobody confirmed {0}. You have the next move.\u{1F}Nadie confirmó {0}. Le toca a usted el siguiente paso.\
                \u{1E}Nobody confirmed. {0} has the next move: when {1} calls in, say “{2}”\u{1F}Nadie confirmó. A {0} le toca el siguiente paso: cuando {1} llame, diga “{2}”\
                \u{1E}Nobody covered.\u{1F}No había sustituto.\
                \u{1E}Nobody did.\u{1F}Nadie.\
                \u{1E}Nobody else keeps {0}’s sheet, so nobody else reads this note. It stays for you: you see it tomorrow.\u{1F}Nadie más lleva la hoja de {0}, así que nadie más lee esta nota. Se queda para usted: la verá mañana.\
                \u{1E}Nobody found. Type the name or number of a contact.\u{1F}No se encontró a nadie. Escriba el nombre o el número de un contacto.\
                \u{1E}Nobody has answered {0} since {1}.\u{1F}Nadie ha atendido {0} desde {1}.\
                \u{1E}Nobody has anything open.\u{1F}Nadie tiene nada pendiente.\
                \u{1E}Nobody has asked yet.\u{1F}Todavía nadie ha preguntado.\
                \u{1E}Nobody has checked {0}’s mailbox.\u{1F}Nadie ha revisado el buzón de {0}.\
                \u{1E}Nobody has disputed it.\u{1F}Nadie la ha impugnado.\
                \u{1E}Nobody has disputed this grade, and the two graders agree.\u{1F}Nadie ha impugnado esta calificación, y quienes calificaron coinciden.\
                \u{1E}Nobody has held “{0}” since {1}, after {2}. Meanwhile {3} answers for it.\u{1F}Nadie tiene “{0}” desde el {1}; antes lo tenía {2}. Mientras tanto responde {3}.\
                \u{1E}Nobody has rolled these calls yet\u{1F}Todavía nadie ha hecho llamadas seguidas con esta hoja\
                \u{1E}Nobody has rolled {0}’s calls yet.\u{1F}Todavía nadie ha hecho las llamadas seguidas de {0}.\
                \u{1E}Nobody has started trying every phone for this call.\u{1F}Nadie ha empezado a probar todos los teléfonos por esta llamada.\
                \u{1E}Nobody has tried every phone for this call yet.\u{1F}Nadie ha probado aún todos los teléfonos por esta llamada.\
                \u{1E}Nobody held it before, so there is nobody to tell.\u{1F}Nadie lo tenía antes, así que no hay a quién avisar.\
                \u{1E}Nobody here has the email {0}.\u{1F}Nadie aquí tiene el correo {0}.\
                \u{1E}Nobody here has this number.\u{1F}Nadie aquí tiene este número.\
                \u{1E}Nobody here is named “{0}”. Choose a person or a team from the list.\u{1F}Nadie aquí se llama “{0}”. Elija una persona o un equipo de la lista.\
                \u{1E}Nobody holds a duty by that name.\u{1F}Nadie tiene un encargo con ese nombre.\
                \u{1E}Nobody holds it; the lead answers for it.\u{1F}Nadie lo tiene; responde el líder.\
                \u{1E}Nobody holds the account of {0} now.\u{1F}Ahora nadie lleva la cuenta de {0}.\
                \u{1E}Nobody holds “{0}” from {1}; {2} answers for it. {3} confirmed it.\u{1F}Desde el {1} nadie tiene “{0}”; responde {2}. Lo confirmó {3}.\
                \u{1E}Nobody in this office is above you to ask. The answer is yours to give.\u{1F}En esta oficina no hay nadie por encima de usted a quien preguntar. La respuesta le toca a usted.\
                \u{1E}Nobody is expected to call back.\u{1F}No se espera la llamada de nadie.\
                \u{1E}Nobody is leaving.\u{1F}Nadie deja la oficina.\
                \u{1E}Nobody is left to call.\u{1F}No queda nadie a quien llamar.\
                \u{1E}Nobody is on duty on the next workday\u{1F}Nadie está de turno el próximo día hábil\
                \u{1E}Nobody is on hold.\u{1F}No hay nadie en espera.\
                \u{1E}Nobody is on line {0}.\u{1F}No hay nadie en la línea {0}.\
                \u{1E}Nobody is on this team’s schedule, so its calls would have no owner. Add at least one person.\u{1F}Nadie está en los turnos de este equipo, así que sus llamadas no tendrían responsable. Agregue al menos a una persona.\
                \u{1E}Nobody is rolling {0}’s calls.\u{1F}Nadie está haciendo las llamadas de {0}.\
                \u{1E}Nobody is scheduled for {0}, so nobody would return this. Choose a person.\u{1F}Nadie está de turno en {0}, así que nadie devolvería la llamada. Elija a una persona.\
                \u{1E}Nobody is waiting for you.\u{1F}Nadie espera respuesta de usted.\
                \u{1E}Nobody knows how to say the name\u{1F}Nadie sabe cómo se pronuncia el nombre\
                \u{1E}Nobody names them as backup, cover, lead or assistant\u{1F}Ya no figura como suplente, sustituto, líder ni asistente\
                \u{1E}Nobody on duty at the main line\u{1F}Nadie de turno en la línea principal\
                \u{1E}Nobody reads the comparison yet.\u{1F}Todavía nadie lee la comparación.\
                \u{1E}Nobody rings you about it any more. The call stays open until it is returned.\u{1F}Ya no se le llamará más por esto. La llamada sigue abierta hasta que se devuelva.\
                \u{1E}Nobody signed {0} for {1}.\u{1F}Nadie firmó el {0} de {1}.\
                \u{1E}Nobody signed {0}.\u{1F}Nadie firmó el {0}.\
                \u{1E}Nobody so far.\u{1F}Nadie hasta ahora.\
                \u{1E}Nobody took a call or returned one on these days. Choose others.\u{1F}Nadie atendió ni devolvió una llamada en esos días. Elija otros.\
                \u{1E}Nobody trains or observes themselves. Enter who did.\u{1F}Nadie se capacita ni se observa a sí mismo. Escriba quién lo hizo.\
                \u{1E}Nobody tried\u{1F}Sin intento\
                \u{1E}Nobody was found.\u{1F}No se encontró a nadie.\
                \u{1E}Nobody was named to do it.\u{1F}No se había nombrado a nadie.\
                \u{1E}Nobody was sent your reply. Please write to both of them yourself.\u{1F}Su respuesta no se envió a nadie. Por favor, escriba directamente a ambos.\
                \u{1E}Nobody was told. The request is closed.\u{1F}No se avisó a nadie. La solicitud queda cerrada.\
                \u{1E}Nobody will hold “{0}” from {1}, after {2}. {3} will answer for it.\u{1F}Nadie tendrá “{0}” desde el {1}; hasta entonces lo tiene {2}. Después responde {3}.\
                \u{1E}Nobody with that name or number.\u{1F}Nadie con ese nombre o número.\
                \u{1E}Nobody yet.\u{1F}Nadie todavía.\
                \u{1E}Nobody yet. Nothing can be asked until two people are named.\u{1F}Nadie todavía. No se puede preguntar nada hasta que se nombre a dos personas.\
                \u{1E}Nobody you look after has used it yet.\u{1F}Nadie a su cargo lo ha usado todavía.\
                \u{1E}None fits.\u{1F}No corresponde ninguno.\
                \u{1E}None here; there is more to check.\u{1F}Aquí no hay ninguno; queda más por revisar.\
                \u{1E}None of the columns is a name or a number: {0}. The first row must name them, like Name, Company, Phone, Mobile.\u{1F}Ninguna de las columnas es un nombre o un número: {0}. La primera fila debe nombrarlas, como Name, Company, Phone, Mobile.\
                \u{1E}None of those so far is yours to see. There are more.\u{1F}Ninguno de los vistos hasta aquí le corresponde. Hay más.\
                \u{1E}None yet.\u{1F}Todavía ninguno.\
                \u{1E}None.\u{1F}Nada.\
                \u{1E}Not a contact, and no earlier call.\u{1F}No es un contacto y no ha llamado antes.\
                \u{1E}Not a contact. Called from this number before: {0}.\u{1F}No es un contacto. Ya llamaron desde este número: {0}.\
                \u{1E}Not accepted yet\u{1F}Sin aceptar todavía\
                \u{1E}Not acknowledged by {0}.\u{1F}Falta que {0} confirme que la leyó.\
                \u{1E}Not answered\u{1F}Sin contestar\
                \u{1E}Not available right now\u{1F}No disponible en este momento\
                \u{1E}Not done\u{1F}No se hizo\
                \u{1E}Not everybody who grades this one has graded it yet.\u{1F}Todavía falta alguien por calificarla.\
                \u{1E}Not followed.\u{1F}No se siguió.\
                \u{1E}Not found, or you do not have access to it.\u{1F}No existe o usted no tiene acceso.\
                \u{1E}Not mine\u{1F}No es para mí\
                \u{1E}Not mine: here is who\u{1F}No es para mí: es de…\
                \u{1E}Not now\u{1F}Ahora no\
                \u{1E}Not published yet: nothing of it holds.\u{1F}Todavía no se publicó: aún no vale.\
                \u{1E}Not read yet\u{1F}Sin leer\
                \u{1E}Not recorded: another call is selected now.\u{1F}No se registró: ahora está seleccionada otra llamada.\
                \u{1E}Not returned yet\u{1F}Sin devolver todavía\
                \u{1E}Not sent: {0}. {1}\u{1F}No enviado: {0}. {1}\
                \u{1E}Not signed\u{1F}Sin firmar\
                \u{1E}Not taken over\u{1F}No se traspasó\
                \u{1E}Not taken over: {0}\u{1F}Esto no se traspasa: {0}\
                \u{1E}Not taken over: {0}.\u{1F}Esto no se traspasó: {0}.\
                \u{1E}Not the same\u{1F}No son la misma persona\
                \u{1E}Not this call\u{1F}No es esta llamada\
                \u{1E}Not tried yet\u{1F}Sin intentos todavía\
                \u{1E}Not tried yet: it is next\u{1F}Sin intentar: es el siguiente\
                \u{1E}Not upheld, or the same interaction again\u{1F}No proceden, o la misma interacción otra vez\
                \u{1E}Note\u{1F}Nota\
                \u{1E}Note (optional)\u{1F}Nota (opcional)\
                \u{1E}Note a meeting about it\u{1F}Anotar una reunión sobre esto\
                \u{1E}Note for next time\u{1F}Nota para la próxima vez\
                \u{1E}Note for them\u{1F}Nota para esa persona\
                \u{1E}Note it\u{1F}Anotar\
                \u{1E}Note removed.\u{1F}Nota quitada.\
                \u{1E}Note that it was answered today, with how many calls it held.\u{1F}Anotar que se atendió hoy y cuántas llamadas tenía.\
                \u{1E}Note training or an observation\u{1F}Anotar una capacitación o una observación\
                \u{1E}Note training, or that calls were observed.\u{1F}Anotar una capacitación, o que se observaron llamadas.\
                \u{1E}Note what people who used to ask were told.\u{1F}Anotar qué se les dijo a quienes solían preguntar.\
                \u{1E}Note where the number leads now.\u{1F}Anotar adónde lleva ahora el número.\
                \u{1E}Noted that you have read it.\u{1F}Se anotó que la leyó.\
                \u{1E}Noted.\u{1F}Anotado.\
                \u{1E}Noted. The other person is asked to acknowledge it.\u{1F}Anotado. Se le pide a la otra persona que lo confirme.\
                \u{1E}Noted: fishing for information, {0} times this week.\u{1F}Anotado: intento de sonsacar, {0} veces esta semana.\
                \u{1E}Noted: fishing for information.\u{1F}Anotado: intento de sonsacar.\
                \u{1E}Noted: the mailbox of {0} was answered today.\u{1F}Anotado: hoy se atendió el buzón de {0}.\
                \u{1E}Notes\u{1F}Notas\
                \u{1E}Nothing\u{1F}Nada\
                \u{1E}Nothing can be said without revealing something about individuals.\u{1F}No se puede decir nada sin revelar algo de alguien en particular.\
                \u{1E}Nothing can be said without revealing something about individuals: there are too few people or complaints, or other figures could be subtracted from these. Saying which would reveal something, too.\u{1F}No se puede decir nada sin revelar algo de alguien en particular: hay muy pocas personas o quejas, o se podrían restar otras cifras de estas. Decir cuál de las dos también revelaría algo.\
                \u{1E}Nothing changes until it is confirmed.\u{1F}Nada cambia hasta que se confirme.\
                \u{1E}Nothing changes until you confirm it.\u{1F}Nada cambia hasta que usted lo confirme.\
                \u{1E}Nothing found that you can see. Name the person below, and whoever handles it will link it to the call.\u{1F}No se encontró nada que usted pueda ver. Indique abajo a la persona; quien atienda la queja la vinculará con la llamada.\
                \u{1E}Nothing happens until you press it.\u{1F}No pasa nada hasta que lo pulse.\
                \u{1E}Nothing has been changed yet.\u{1F}Aún no se ha cambiado nada.\
                \u{1E}Nothing has been published yet\u{1F}Todavía no se publica nada\
                \u{1E}Nothing has been published yet. Each half-year is compared a month after it ends.\u{1F}Todavía no se publica nada. Cada semestre se compara un mes después de terminar.\
                \u{1E}Nothing has happened yet.\u{1F}Todavía no hay nada.\
                \u{1E}Nothing here for this key: {0}.\u{1F}Aquí no hay nada para esta tecla: {0}.\
                \u{1E}Nothing in this period.\u{1F}Nada en este periodo.\
                \u{1E}Nothing is checked yet\u{1F}Todavía no se revisa nada\
                \u{1E}Nothing is in the way of signing.\u{1F}No falta nada para firmar.\
                \u{1E}Nothing is late\u{1F}Nada está atrasado\
                \u{1E}Nothing is left\u{1F}No queda nada\
                \u{1E}Nothing is left in {0}’s mailbox\u{1F}No queda nada en el buzón de {0}\
                \u{1E}Nothing is left to call\u{1F}No queda ninguna llamada\
                \u{1E}Nothing is left.\u{1F}No queda nada.\
                \u{1E}Nothing is noted yet.\u{1F}Todavía no hay nada anotado.\
                \u{1E}Nothing is open\u{1F}No hay nada abierto\
                \u{1E}Nothing is open.\u{1F}No hay nada pendiente.\
                \u{1E}Nothing is promised.\u{1F}No hay nada prometido.\
                \u{1E}Nothing is registered\u{1F}No hay nada registrado\
                \u{1E}Nothing is registered that you can see.\u{1F}No hay nada registrado que usted pueda ver.\
                \u{1E}Nothing is said about fewer than ten people or five complaints, nor anything that could be worked out from other figures.\u{1F}No se dice nada de menos de diez personas o cinco quejas, ni nada que se pueda deducir de otras cifras.\
                \u{1E}Nothing is waiting to be sent.\u{1F}No hay nada por enviar.\
                \u{1E}Nothing is written down yet.\u{1F}Todavía no hay nada anotado.\
                \u{1E}Nothing is written yet.\u{1F}Todavía no hay nada escrito.\
                \u{1E}Nothing of yours has been graded yet.\u{1F}Todavía no se ha calificado nada suyo.\
                \u{1E}Nothing recorded.\u{1F}No hay nada registrado.\
                \u{1E}Nothing set\u{1F}Nada indicado\
                \u{1E}Nothing set: calls are answered with the usual sentence.\u{1F}Nada indicado: las llamadas se contestan con la frase habitual.\
                \u{1E}Nothing that concerns you, and nothing that you registered or handle.\u{1F}Nada que se refiera a usted, ni nada que usted haya registrado o atienda.\
                \u{1E}Nothing that you asked for is open.\u{1F}No tiene nada pedido que siga abierto.\
                \u{1E}Nothing to return.\u{1F}Nada que devolver.\
                \u{1E}Nothing was asked three times within 60 days.\u{1F}Nada se pidió tres veces en 60 días.\
                \u{1E}Nothing was changed, and nobody read it. Open the page in the email to answer it there.\u{1F}No se cambió nada y nadie lo leyó. Abra la página del correo para responder ahí.\
                \u{1E}Nothing was changed.\u{1F}No se cambió nada.\
                \u{1E}Nothing was changed. Add --yes to erase it permanently.\u{1F}No se cambió nada. Agregue --yes para borrarlo definitivamente.\
                \u{1E}Nothing was changed. Preview: {0} new, {1} merged, {2} unchanged, {3} rejected.\u{1F}No se cambió nada. Vista previa: nuevos, {0}; combinados, {1}; sin cambios, {2}; rechazados, {3}.\
                \u{1E}Nothing was changed. Preview: {0} new, {1} of them from known callers, {2} already there, {3} rejected.\u{1F}No se cambió nada. Vista previa: nuevas, {0} (de personas conocidas, {1}); ya están, {2}; rechazadas, {3}.\
                \u{1E}Nothing was changed: talk to an admin about it.\u{1F}No se cambió nada: háblelo con un administrador.\
                \u{1E}Nothing was done: the next offer just appeared.\u{1F}No se hizo nada: el siguiente ofrecimiento acaba de aparecer.\
                \u{1E}Nothing was done: {0} just appeared. Press again to confirm.\u{1F}No se hizo nada: {0} acaba de aparecer. Pulse otra vez para confirmar.\
                \u{1E}Nothing was found\u{1F}No se encontró nada\
                \u{1E}Nothing was on the sheet any more.\u{1F}Ya no había nada en la hoja.\
                \u{1E}Nothing was published for {0}. A half-year is compared once, a month after it ends.\u{1F}No se publicó nada de {0}. Un semestre se compara una sola vez, un mes después de terminar.\
                \u{1E}Nothing was sent. Use --anyway to ask {0} all the same, or - to ask {1}.\u{1F}No se envió nada. Use --anyway para pedirlo a {0} de todos modos, o - para pedirlo a {1}.\
                \u{1E}Nothing was sent: check one field.\u{1F}No se envió nada: revise un campo.\
                \u{1E}Nothing was sent: check {0} fields.\u{1F}No se envió nada: revise {0} campos.\
                \u{1E}Nothing yet.\u{1F}Nada todavía.\
                \u{1E}Notified when this person does not answer.\u{1F}Recibe el aviso si esta persona no responde.\
                \u{1E}Now\u{1F}Ahora\
                \u{1E}Now it says {0}.\u{1F}Ahora dice {0}.\
                \u{1E}Now {0}\u{1F}Ahora {0}\
                \u{1E}Now {0}, and still due at the agreed time\u{1F}Ahora {0}; sigue venciendo a la hora acordada\
                \u{1E}Now {0}, still excused until {1}\u{1F}Ahora {0}; sigue justificada hasta {1}\
                \u{1E}Now: {0}, until {1}.\u{1F}Ahora: {0}, hasta {1}.\
                \u{1E}Now: {0}.\u{1F}Ahora: {0}.\
                \u{1E}Number\u{1F}Número\
                \u{1E}Number confirmed\u{1F}Número confirmado\
                \u{1E}Number confirmed.\u{1F}Número confirmado.\
                \u{1E}Number not confirmed.\u{1F}Número sin confirmar.\
                \u{1E}Number or address\u{1F}Número o dirección\
                \u{1E}Number read back\u{1F}Número repetido\
                \u{1E}Number {0}\u{1F}Número {0}\
                \u{1E}Numbers\u{1F}Números\
                \u{1E}OFFER\u{1F}OFRECIMIENTO\
                \u{1E}OFFERS WAITING\u{1F}OFRECIMIENTOS PENDIENTES\
                \u{1E}ON DUTY TODAY\u{1F}DE TURNO HOY\
                \u{1E}OPEN\u{1F}ABIERTOS\
                \u{1E}OPTIONS:\u{1F}OPCIONES:\
                \u{1E}OTHER\u{1F}OTRO\
                \u{1E}OUTCOME\u{1F}RESULTADO\
                \u{1E}OVERVIEW: {0}\u{1F}RESUMEN: {0}\
                \u{1E}OWNER\u{1F}RESPONSABLE\
                \u{1E}Observed\u{1F}Observación\
                \u{1E}Observed {0} by {1}\u{1F}Observación {0}, por {1}\
                \u{1E}Odds ratio in similar cases\u{1F}Razón de momios en casos semejantes\
                \u{1E}Odds ratio {0}, p = {1} (two-sided, exact).\u{1F}Razón de momios {0}, p = {1} (bilateral, exacta).\
                \u{1E}Odds ratio {0}, plausibly {1} to {2}; p = {3}.\u{1F}Razón de momios {0}, plausible de {1} a {2}; p = {3}.\
                \u{1E}Odds ratio, Mantel–Haenszel\u{1F}Razón de momios de Mantel–Haenszel\
                \u{1E}Odds ratio, exact\u{1F}Razón de momios exacta\
                \u{1E}Of course. You will have it by the day you need it.\u{1F}Claro. Lo tendrá para el día que lo necesita.\
                \u{1E}Of interactions from {0} to {1}.\u{1F}De interacciones del {0} al {1}.\
                \u{1E}Of one team, by its id.\u{1F}De un equipo, por su id.\
                \u{1E}Offer\u{1F}Ofrecer\
                \u{1E}Offer a message to somebody; nothing changes until they accept.\u{1F}Ofrecer un recado a alguien; nada cambia hasta que lo acepte.\
                \u{1E}Offer a time to talk, or what you think of it.\u{1F}Ofrezca un rato para hablar, o lo que opina.\
                \u{1E}Offer accounts to somebody, who can decline each; nothing changes until they accept.\u{1F}Ofrecer cuentas a alguien, que puede rechazar cada una; nada cambia hasta que las acepte.\
                \u{1E}Offer all accounts to\u{1F}Ofrecer todas las cuentas a\
                \u{1E}Offer everything\u{1F}Ofrecer todo\
                \u{1E}Offer selected to\u{1F}Ofrecer las seleccionadas a\
                \u{1E}Offer the messages to\u{1F}Ofrecer los recados a\
                \u{1E}Offer them\u{1F}Ofrecerlas\
                \u{1E}Offer withdrawn\u{1F}Ofrecimiento retirado\
                \u{1E}Offered to the person on duty.\u{1F}Ofrecido a quien está de turno.\
                \u{1E}Offered to you\u{1F}Ofrecidas a usted\
                \u{1E}Offered to {0} by {1}, {2}. {3} owes the return until {4} accepts.\u{1F}{1} ofreció el recado a {0}, {2}. {3} debe devolver la llamada hasta que {4} acepte.\
                \u{1E}Offered to {0} {1}\u{1F}Ofrecido a {0} {1}\
                \u{1E}Offered to {0}.\u{1F}Ofrecido a {0}.\
                \u{1E}Offered to {0}. Until they accept, you owe the return, due {1}.\u{1F}Ofrecido a {0}. Mientras no acepte, usted debe devolver la llamada, para {1}.\
                \u{1E}Offered to {0}. Until they accept, {1} owes the return, due {2}.\u{1F}Ofrecido a {0}. Mientras no acepte, {1} debe devolver la llamada, para {2}.\
                \u{1E}Offered to {0}; it stays with {1} until they accept\u{1F}Ofrecido a {0}; sigue a cargo de {1} hasta que acepte\
                \u{1E}Offered. Nothing changes until it is accepted.\u{1F}Ofrecido. Nada cambia hasta que se acepte.\
                \u{1E}Offers waiting\u{1F}Ofrecimientos sin respuesta\
                \u{1E}Office\u{1F}Oficina\
                \u{1E}Office email address\u{1F}Correo de la oficina\
                \u{1E}Office machine\u{1F}Máquina de la oficina\
                \u{1E}Office saved.\u{1F}Oficina guardada.\
                \u{1E}Office, mobile …\u{1F}Oficina, celular…\
                \u{1E}Office, people, teams, contacts, messages, calls, attempts, answers, handovers, notes, logged calls and the history, all as of the same moment; no passwords or keys. Each line's \"kind\" says what it is.\n\nExample:\n  ringback export office.jsonl\u{1F}Oficina, personas, equipos, contactos, recados, llamadas, intentos, respuestas, traspasos, notas, llamadas registradas y el historial, tal como están en un mismo momento; sin contraseñas ni claves. El campo \"kind\" de cada línea dice qué es.\n\nEjemplo:\n  ringback export office.jsonl\
                \u{1E}Oldest\u{1F}Más antigua\
                \u{1E}On\u{1F}Día\
                \u{1E}On a terminal it asks for anything left out. The first person may do everything; add the others in the browser.\n\nExample:\n  ringback setup --name \"Miller Rowe\" --country US \\\n    --time-zone America/Chicago \\\n    --hours \"Mon-Fri 08:00-12:30,13:00-17:00\" \\\n    --person \"Dana Ortiz\" --email dana@example.org\u{1F}En una terminal pregunta lo que falte. La primera persona puede hacerlo todo; agregue a las demás en el navegador.\n\nEjemplo:\n  ringback setup --name \"Miller Rowe\" --country US \\\n    --time-zone America/Chicago \\\n    --hours \"Mon-Fri 08:00-12:30,13:00-17:00\" \\\n    --person \"Dana Ortiz\" --email dana@example.org\
                \u{1E}On duty\u{1F}De turno\
                \u{1E}On duty today\u{1F}De turno hoy\
                \u{1E}On hold\u{1F}En espera\
                \u{1E}On hold, 90th\u{1F}En espera, percentil 90\
                \u{1E}On hold, median\u{1F}En espera, mediana\
                \u{1E}On hold. What you typed is saved.\u{1F}En espera. Lo que escribió está guardado.\
                \u{1E}On hold: {0}.\u{1F}En espera: {0}.\
                \u{1E}On line {0}\u{1F}En la línea {0}\
                \u{1E}On screen\u{1F}En pantalla\
                \u{1E}On the list.\u{1F}En la lista.\
                \u{1E}On the sheet, due {0}\u{1F}En la hoja, para {0}\
                \u{1E}On these days\u{1F}Estos días\
                \u{1E}On these days, holidays apart\u{1F}En estos días, salvo los festivos\
                \u{1E}On which callers reach the desk; a brief dials it\u{1F}En el que quien llama encuentra la recepción; el resumen lo marca\
                \u{1E}On {0}, {1} and {2} overlap. Combine them, or end one before the other begins.\u{1F}El {0}, {1} y {2} se traslapan. Únalos o haga que uno termine antes de que empiece el otro.\
                \u{1E}Once per half-year, complaints are compared between groups, in similar cases. Nobody is shown by name or alone.\u{1F}Una vez por semestre se comparan las quejas entre grupos, en casos parecidos. No se muestra a nadie por su nombre ni por separado.\
                \u{1E}One a line. A private reason may follow in brackets.\u{1F}Una por línea. Puede seguir un motivo privado entre paréntesis.\
                \u{1E}One duty with everybody who held it.\u{1F}Un encargo con todos los que lo han tenido.\
                \u{1E}One email from an unknown sender is held, because too many came within an hour.\u{1F}Se retuvo un correo de un desconocido, porque llegaron demasiados en una hora.\u{1F}Se retuvieron {0} correos de desconocidos, porque llegaron demasiados en una hora.\u{1F}Se retuvieron {0} correos de desconocidos, porque llegaron demasiados en una hora.\
                \u{1E}One email is waiting to be sent.\u{1F}Hay un correo por enviar.\u{1F}Hay {0} correos por enviar.\u{1F}Hay {0} correos por enviar.\
                \u{1E}One key, one action: on the list, without Ctrl.\u{1F}Una tecla, una acción: en la lista, sin Ctrl.\
                \u{1E}One message is saved here until the connection is back.\u{1F}Un recado está guardado aquí hasta que vuelva la conexión.\
                \u{1E}One moment, please. I’ll put you through.\u{1F}Un momento, por favor. Le paso.\
                \u{1E}One moment, please. May I put you on hold?\u{1F}Un momento, por favor. ¿Le importa esperar?\
                \u{1E}One more is over the limit of their lead. Say with --aside what can wait.\u{1F}Una más pasa del límite de su líder. Diga con --aside qué puede esperar.\
                \u{1E}One more is over the limit that their lead has set. What should {0} put aside for it?\u{1F}Una más pasa del límite que fijó su líder. ¿Qué debe dejar a un lado {0} a cambio?\
                \u{1E}One of my calls is due soon\u{1F}Una de mis llamadas vence pronto\
                \u{1E}One of the two has to be a manager or an admin.\u{1F}Una de las dos personas debe ser gerente o administrador.\
                \u{1E}One of them has to be a manager or an admin. Everybody sees who they are.\u{1F}Una de las dos debe ser gerente o administrador. Todos ven quiénes son.\
                \u{1E}One of them, with the texts that answers begin with.\u{1F}Una de ellas, con los textos con que empiezan las respuestas.\
                \u{1E}One of your tokens {0}\u{1F}Una de sus claves de acceso {0}\
                \u{1E}One page, about a minute. Everything can be changed later.\u{1F}Una página, más o menos un minuto. Todo se puede cambiar después.\
                \u{1E}One per behavior, in the scorecard’s order.\u{1F}Una por conducta, en el orden de la lista.\
                \u{1E}One per line.\u{1F}Una por línea.\
                \u{1E}One per line. The words cannot be changed later, and nobody sees them until the other reader agrees.\u{1F}Uno por línea. Las palabras no se pueden cambiar después, y nadie las ve hasta que la otra persona esté de acuerdo.\
                \u{1E}One person alone.\u{1F}Una sola persona.\
                \u{1E}One person holds it; others can be deputies. Each name is shown with what they already have.\u{1F}Una sola persona lo tiene; otras pueden ser apoyos. Junto a cada nombre se ve lo que ya tiene.\
                \u{1E}One person; the whole office by default.\u{1F}Una persona; si se omite, toda la oficina.\
                \u{1E}One person’s work over a period, seen as a whole.\u{1F}El trabajo de una persona en un periodo, visto en conjunto.\
                \u{1E}One press. Whoever answers sees the sentence, not where you are.\u{1F}Una pulsación. Quien conteste ve la frase, no dónde está usted.\
                \u{1E}One rule alone, such as same-workday.\u{1F}Una sola regla, por ejemplo same-workday.\
                \u{1E}One step per line.\u{1F}Un paso por línea.\
                \u{1E}One thing at a time: give one of the flags.\u{1F}Una cosa a la vez: indique una sola opción.\
                \u{1E}One thing is in the way of signing.\u{1F}Falta una cosa para firmar.\u{1F}Faltan {0} cosas para firmar.\u{1F}Faltan {0} cosas para firmar.\
                \u{1E}One try reached nobody.\u{1F}Un intento no encontró a nadie.\u{1F}{0} intentos no encontraron a nadie.\u{1F}{0} intentos no encontraron a nadie.\
                \u{1E}One way\u{1F}Una manera\
                \u{1E}Only a late call can be excused.\u{1F}Solo se puede justificar una llamada atrasada.\
                \u{1E}Only a sheet that they keep as an assistant can be covered.\u{1F}Solo se puede cubrir una hoja que lleva como asistente.\
                \u{1E}Only an ASAP call is tried on every phone. Change its code to 1 first.\u{1F}Solo por una llamada Urgente se prueban todos los teléfonos. Cambie primero la prioridad a 1.\
                \u{1E}Only an email that failed can be sent again.\u{1F}Solo se puede reenviar un correo que falló.\
                \u{1E}Only calls of people whose sheets you look after are counted.\u{1F}Solo se cuentan las llamadas de las personas cuyas hojas usted atiende.\
                \u{1E}Only calls whose owners’ sheets you look after are counted here. Managers see those of the whole office.\u{1F}Aquí solo se cuentan las llamadas de las personas cuyas hojas usted atiende. Los gerentes ven las de toda la oficina.\
                \u{1E}Only if you cannot find the call. It does not count until it is linked to one.\u{1F}Solo si no encuentra la llamada. No cuenta mientras no se vincule con una.\
                \u{1E}Only mail with this outcome: done, quarantined, ignored, released, refused or waiting.\u{1F}Solo el correo con este resultado: done, quarantined, ignored, released, refused o waiting.\
                \u{1E}Only messages for this team.\u{1F}Solo los recados para este equipo.\
                \u{1E}Only messages of this code, 1 to 4.\u{1F}Solo los recados con esta prioridad, de 1 a 4.\
                \u{1E}Only messages this person owns or owned.\u{1F}Solo los recados de los que esta persona es o fue responsable.\
                \u{1E}Only open ones\u{1F}Solo las abiertas\
                \u{1E}Only prove\u{1F}Solo comprobar\
                \u{1E}Only reached counts: somebody said that they know. A voicemail never does.\u{1F}Solo cuenta “reached”: alguien dijo que ya sabe. Un mensaje de voz nunca cuenta.\
                \u{1E}Only requests from one person to you can be tied together.\u{1F}Solo se pueden unir solicitudes que una misma persona le hizo a usted.\
                \u{1E}Only show what there is to know first; send nothing.\u{1F}Solo mostrar lo que conviene saber antes; no enviar nada.\
                \u{1E}Only that a call is waiting, with a link to sign in: no name, number or text\u{1F}Solo que hay una llamada en espera, con un enlace para iniciar sesión: sin nombre, número ni texto\
                \u{1E}Only that a call is waiting: no names, numbers or text\u{1F}Solo que hay una llamada en espera: sin nombres, números ni textos\
                \u{1E}Only the beginning is shown.\u{1F}Solo se muestra el principio.\
                \u{1E}Only the calls of a team they belong to can be covered.\u{1F}Solo se pueden cubrir las llamadas de un equipo al que pertenece.\
                \u{1E}Only the person concerned can do that.\u{1F}Solo puede hacerlo la persona a quien se refiere.\
                \u{1E}Only the person who acted then can dispute it.\u{1F}Solo puede impugnarla la persona que actuó entonces.\
                \u{1E}Only the principal and their assistants can see these.\u{1F}Solo las ven el titular y sus asistentes.\
                \u{1E}Only this caller\u{1F}Solo de quien llama aquí\
                \u{1E}Only this caller's: a name or a number.\u{1F}Solo los de esta persona: un nombre o un número.\
                \u{1E}Only this team, by name.\u{1F}Solo este equipo, por nombre.\
                \u{1E}Only this team, by name; all of yours by default.\u{1F}Solo este equipo, por su nombre; todos los suyos si no se indica.\
                \u{1E}Only those that are not closed.\u{1F}Solo las que no están cerradas.\
                \u{1E}Only what is in this state.\u{1F}Solo los que están en este estado.\
                \u{1E}Only what was accepted can be marked as done. Accept it first.\u{1F}Solo lo aceptado se puede marcar como hecho. Acéptela primero.\
                \u{1E}Only what was done or said can be looked into. “Too direct” alone is kept as said, and counted apart.\u{1F}Solo se puede averiguar lo que se hizo o se dijo. “Demasiado tajante” a secas se guarda como se dijo y se cuenta aparte.\
                \u{1E}Only when there is something to say: a day that nobody signed, a stale greeting, a coming gap.\u{1F}Solo si hay algo que decir: un día que nadie firmó, un saludo vencido, un horario sin cubrir que se acerca.\
                \u{1E}Only you and the other person see a request. Saying no needs no reason.\u{1F}Solo usted y la otra persona ven una solicitud. Para decir que no, no hace falta dar una razón.\
                \u{1E}Only you see this\u{1F}Solo usted ve esto\
                \u{1E}Only you see this list. You have no assistant yet who could try it.\u{1F}Solo usted ve esta lista. Aún no tiene asistente que pueda probarla.\
                \u{1E}Only you see this. {0} sees the same counts about what they asked.\u{1F}Solo usted ve esto. {0} ve las mismas cifras sobre lo que pidió.\
                \u{1E}Only {0}, their assistants or their lead can choose who covers {1}’s sheet. Remove that cover.\u{1F}Solo {0}, sus asistentes o su líder pueden elegir quién cubre la hoja de {1}. Quite a ese sustituto.\
                \u{1E}Open\u{1F}Abrir\
                \u{1E}Open Ringback\u{1F}Abrir Ringback\
                \u{1E}Open calls\u{1F}Llamadas abiertas\
                \u{1E}Open it\u{1F}Abrir\
                \u{1E}Open it again\u{1F}Abrirla otra vez\
                \u{1E}Open messages\u{1F}Recados abiertos\
                \u{1E}Open my requests\u{1F}Abrir mis solicitudes\
                \u{1E}Open the call\u{1F}Abrir la llamada\
                \u{1E}Open the message\u{1F}Abrir el recado\
                \u{1E}Open the messages\u{1F}Abrir los recados\
                \u{1E}Open the office\u{1F}Abrir la oficina\
                \u{1E}Open the report\u{1F}Abrir el informe\
                \u{1E}Open the sheet\u{1F}Abrir la hoja\
                \u{1E}Open work\u{1F}Trabajo pendiente\
                \u{1E}Open your sheet\u{1F}Abrir su hoja\
                \u{1E}Operators are trained and monitored\u{1F}Las recepcionistas reciben capacitación y supervisión\
                \u{1E}Or an access token, as oauth2:TOKEN.\u{1F}O una clave de acceso, como oauth2:TOKEN.\
                \u{1E}Or another answer; what you have typed stays:\u{1F}U otra respuesta; lo que ya escribió se queda:\
                \u{1E}Or file it as a call\u{1F}O registrarlo como llamada\
                \u{1E}Or paste the text\u{1F}O pegue el texto\
                \u{1E}Or reject it\u{1F}O rechazarlo\
                \u{1E}Or reply to this email with the answer.\u{1F}O responda a este correo con la respuesta.\
                \u{1E}Or reply, starting with one of these: mine · talked · left word with … · no answer · not mine · to … · need more: … · please do it for me. Anything else you write is saved for the next time they call; the call stays yours.\u{1F}O responda empezando con una de estas frases: yo devuelvo la llamada · hablamos · dejé recado con … · no contesta · no es para mí · para … · falta información: … · hágalo por mí, por favor. Lo demás que responda se guarda para la próxima vez que llamen; la llamada sigue a cargo de usted.\
                \u{1E}Or reply, starting with one of these: this once · mine · later · not mine · another way · shall I ask · no. What you write below it goes along. You need not give a reason.\u{1F}O responda empezando con una de estas: por esta vez · es mío · más tarde · no es para mí · de otra forma · le pregunto · no. Lo que escriba debajo se envía también. No hace falta dar una razón.\
                \u{1E}Or reply: “accept”, or “no” and the reason.\u{1F}O responda: “acepto”, o “no” y el motivo.\
                \u{1E}Or why not\u{1F}O por qué no\
                \u{1E}Order\u{1F}Orden\
                \u{1E}Other people grade this one.\u{1F}Esta la califican otras personas.\
                \u{1E}Other people’s changes are not shown until it is back.\u{1F}Los cambios de los demás no se muestran hasta que vuelva.\
                \u{1E}Other people’s grades are shown once you have given yours.\u{1F}Las calificaciones de los demás se muestran cuando usted haya dado las suyas.\
                \u{1E}Other words for it\u{1F}Otras palabras para decirlo\
                \u{1E}Others were named to read how complaints compare\u{1F}Se nombró a otras personas para leer cómo se comparan las quejas\
                \u{1E}Out\u{1F}Recado dejado\
                \u{1E}Out: left word, waiting\u{1F}Recado dejado, esperando respuesta\
                \u{1E}Outcome\u{1F}Resultado\
                \u{1E}Outcome recorded\u{1F}Resultado anotado\
                \u{1E}Outcomes and answers are saved here and sent when it is back. Everything else has to wait, and other people’s changes are not shown until then.\u{1F}Los resultados y las respuestas se guardan aquí y se envían cuando vuelva. Lo demás tiene que esperar, y hasta entonces no se ven los cambios de otras personas.\
                \u{1E}Overdue since {0}. {1}: {2}.\u{1F}Atrasado desde: {0}. {1}: {2}.\
                \u{1E}Own hours\u{1F}Su propio horario\
                \u{1E}Owner\u{1F}Responsable\
                \u{1E}Owner away, nobody there\u{1F}Responsable ausente, sin nadie\
                \u{1E}PASSWORD\u{1F}CONTRASEÑA\
                \u{1E}PEOPLE\u{1F}PERSONAS\
                \u{1E}PERSON\u{1F}PERSONA\
                \u{1E}PHONE\u{1F}TELÉFONO\
                \u{1E}Page not found\u{1F}Página no encontrada\
                \u{1E}Paid break\u{1F}Descanso pagado\
                \u{1E}Parts of this sheet\u{1F}Partes de esta hoja\
                \u{1E}Pass it on\u{1F}Pasarla a otra persona\
                \u{1E}Pass it on to somebody else to handle.\u{1F}Pasarla a otra persona para que la atienda.\
                \u{1E}Pass on to the central desk\u{1F}Pasar a la oficina central\
                \u{1E}Pass one on to the central desk: the managers and admins.\u{1F}Pasar una a la recepción central: los gerentes y administradores.\
                \u{1E}Passed on to {0}, with what you wrote.\u{1F}Se pasó a {0}, con lo que usted escribió.\
                \u{1E}Passed on to {0}.\u{1F}Se pasó a {0}.\
                \u{1E}Passed on.\u{1F}Pasada a otra persona.\
                \u{1E}Password\u{1F}Contraseña\
                \u{1E}Password changed. You are signed out everywhere else, and the tokens you did not keep are revoked.\u{1F}Contraseña cambiada. Se cerraron sus demás sesiones y se revocaron las claves de acceso que no conservó.\
                \u{1E}Password set\u{1F}Contraseña guardada\
                \u{1E}Password set. They are signed out everywhere, their tokens are revoked, and they are told it was you.\u{1F}Contraseña puesta. Se cerraron sus sesiones, se revocaron sus claves de acceso y se le avisa que fue usted.\
                \u{1E}Paste the address of its page.\u{1F}Pegue la dirección de su página.\
                \u{1E}Path\u{1F}Recorrido\
                \u{1E}People\u{1F}Personas\
                \u{1E}People vary more than chance explains, so the limits are widened by {0}.\u{1F}Las personas varían más de lo que explica el azar; los límites se amplían por {0}.\
                \u{1E}People vary no more than chance explains.\u{1F}Las personas no varían más de lo que explica el azar.\
                \u{1E}People who used to ask them are told\u{1F}Se les dijo a quienes solían preguntarle\
                \u{1E}People whose mail is returned\u{1F}Personas cuyo correo es devuelto\
                \u{1E}Perhaps for {0}, whose switchboard this is: {1}\u{1F}Quizá para {0}, de quien es la centralita: {1}\
                \u{1E}Period\u{1F}Periodo\
                \u{1E}Permanently erased:\u{1F}Se borra para siempre:\
                \u{1E}Person\u{1F}Persona\
                \u{1E}Person of duty {0}\u{1F}Persona del turno {0}\
                \u{1E}Phone\u{1F}Teléfono\
                \u{1E}Phone sheet\u{1F}Hoja de llamadas\
                \u{1E}Phone sheet, as of {0}\u{1F}Hoja de llamadas, {0}\
                \u{1E}Phone system log\u{1F}Registro del sistema telefónico\
                \u{1E}Phone tag\u{1F}Llamadas cruzadas\
                \u{1E}Picture\u{1F}Dibujo\
                \u{1E}Place each at their volume, within the limits of chance (funnel plot).\u{1F}Situar a cada quien según su volumen, dentro de los límites del azar (gráfica de embudo).\
                \u{1E}Places, names, words such as “meeting”. Flagged during typing.\u{1F}Lugares, nombres, palabras como “reunión”. Se señalan al escribir.\
                \u{1E}Plan\u{1F}Plan\
                \u{1E}Plan a week as the one before, or as another.\u{1F}Planear una semana como la anterior o como otra.\
                \u{1E}Plan a week by a file; publish it afterwards.\u{1F}Planear una semana con un archivo; publíquela después.\
                \u{1E}Plan who answers the main line, week by week.\u{1F}Planear semana a semana quién atiende la línea principal.\
                \u{1E}Planned\u{1F}Previstas\
                \u{1E}Playbook\u{1F}Protocolo\
                \u{1E}Playbook {0} already has this name. Write a new version of it, or choose another name.\u{1F}El protocolo {0} ya tiene ese nombre. Escriba una versión nueva o elija otro nombre.\
                \u{1E}Playbook {0} is approved: {1}\u{1F}El protocolo {0} está aprobado: {1}\
                \u{1E}Playbook {0} is declined: {1}\u{1F}El protocolo {0} fue rechazado: {1}\
                \u{1E}Playbook {0} is waiting for your approval\u{1F}El protocolo {0} espera su aprobación\
                \u{1E}Playbook {0} is waiting for your approval: {1}\u{1F}El protocolo {0} espera su aprobación: {1}\
                \u{1E}Playbooks\u{1F}Protocolos\
                \u{1E}Playbooks followed\u{1F}Protocolos seguidos\
                \u{1E}Playbooks: what to do and to say, approved and in force.\u{1F}Protocolos: qué hacer y qué decir, aprobado y vigente.\
                \u{1E}Please answer by {0}.\u{1F}Responda a más tardar el {0}.\
                \u{1E}Please ask {0} from now on. Thank you.\u{1F}De ahora en adelante, pregunte por favor a {0}. Gracias.\
                \u{1E}Please ask {0} from then on. Thank you.\u{1F}A partir de entonces, pregunte por favor a {0}. Gracias.\
                \u{1E}Please decide whether to return {0}.\u{1F}Por favor, decida si hay que devolver {0}.\
                \u{1E}Please do it for me\u{1F}Hágalo por mí, por favor\
                \u{1E}Please look at it.\u{1F}Revísela, por favor.\
                \u{1E}Please look at this before the next workday.\u{1F}Por favor, revise esto antes del próximo día hábil.\
                \u{1E}Please press # to be connected to somebody who can help.\u{1F}Marque # para comunicarse con alguien que pueda ayudarle.\
                \u{1E}Please return {0} as soon as you can.\u{1F}Por favor, devuelva {0} lo antes posible.\
                \u{1E}Please return {0}.\u{1F}Por favor, devuelva {0}.\
                \u{1E}Possible duplicate\u{1F}Posible duplicado\
                \u{1E}Possible duplicates\u{1F}Posibles duplicados\
                \u{1E}PostgreSQL instead of the folder.\u{1F}PostgreSQL en lugar de la carpeta.\
                \u{1E}Preview\u{1F}Vista previa\
                \u{1E}Preview line by line; change nothing.\u{1F}Mostrar línea por línea qué pasaría, sin cambiar nada.\
                \u{1E}Preview row by row; change nothing.\u{1F}Mostrar fila por fila qué pasaría, sin cambiar nada.\
                \u{1E}Principal\u{1F}Titular\
                \u{1E}Principals and their assistants\u{1F}Titulares y sus asistentes\
                \u{1E}Print CSV, for spreadsheets.\u{1F}Escribir CSV, para hojas de cálculo.\
                \u{1E}Print JSON.\u{1F}Mostrar JSON.\
                \u{1E}Print JSON: the server's answer.\u{1F}Mostrar JSON: la respuesta del servidor.\
                \u{1E}Print it as a voice says it: pronunciations for names, digits in pairs.\u{1F}Mostrarlo como lo dice una voz: pronunciaciones en lugar de nombres, cifras de dos en dos.\
                \u{1E}Print the counts as CSV, for `ringback stats mantel-haenszel`.\u{1F}Imprimir los conteos como CSV, para `ringback stats mantel-haenszel`.\
                \u{1E}Print the office’s plan, as YAML.\u{1F}Mostrar el plan de la oficina, en YAML.\
                \u{1E}Print the words alone, to read from when recording.\u{1F}Imprimir solo el texto, para leerlo al grabar.\
                \u{1E}Private notes\u{1F}Notas privadas\
                \u{1E}Profile\u{1F}Perfil\
                \u{1E}Promise\u{1F}Prometido\
                \u{1E}Promised\u{1F}Prometido\
                \u{1E}Promised nothing else\u{1F}No prometió nada más\
                \u{1E}Promised times\u{1F}Horas prometidas\
                \u{1E}Promised to callers, due first\u{1F}Prometido a quienes llamaron, lo que vence primero\
                \u{1E}Promised {0}\u{1F}Prometido {0}\
                \u{1E}Promised {0}: {1}\u{1F}Prometido {0}: {1}\
                \u{1E}Pronunciation\u{1F}Pronunciación\
                \u{1E}Pronunciation confirmed\u{1F}Pronunciación confirmada\
                \u{1E}Pronunciation confirmed by the contact\u{1F}Pronunciación confirmada por la propia persona\
                \u{1E}Propose\u{1F}Proponer\
                \u{1E}Propose the words\u{1F}Proponer el texto\
                \u{1E}Proposed for\u{1F}Se propone para\
                \u{1E}Proposed. Nothing changes until the lead confirms it.\u{1F}Propuesto. Nada cambia hasta que el líder lo confirme.\
                \u{1E}Proved by itself at each change and each night; last {0}.\u{1F}Se comprueba por sí solo con cada cambio y cada noche; la última vez, {0}.\
                \u{1E}Publish\u{1F}Publicar\
                \u{1E}Publish other hours\u{1F}Publicar otro horario\
                \u{1E}Publish {0}\u{1F}Publicar {0}\
                \u{1E}Published.\u{1F}Publicada.\
                \u{1E}Put a case\u{1F}Plantear un caso\
                \u{1E}Put a case to whoever answers for your work.\u{1F}Plantear un caso a quien responde por su trabajo.\
                \u{1E}Put aside, not filed\u{1F}Apartado, sin registrar\
                \u{1E}Put aside: {0}. It is under Drafts.\u{1F}Se guardó aparte: {0}. Está en Borradores.\
                \u{1E}Put back on hold\u{1F}Volver a poner en espera\
                \u{1E}Put the case to whoever answers for your work. Their answer can become the rule.\u{1F}Plantee el caso a quien responde por su trabajo. Su respuesta puede convertirse en la regla.\
                \u{1E}Put them through\u{1F}Pasarle la llamada\
                \u{1E}Put them through.\u{1F}Pásele la llamada.\
                \u{1E}Put {0} on\u{1F}Pasar a {0}\
                \u{1E}QUESTION\u{1F}PREGUNTA\
                \u{1E}Quality by sampling\u{1F}Calidad por muestreo\
                \u{1E}Quality by sampling, with its seed.\u{1F}Calidad por muestreo, con su semilla.\
                \u{1E}Question about a standard, {0}\u{1F}Pregunta sobre una norma, {0}\
                \u{1E}Question sent\u{1F}Pregunta enviada\
                \u{1E}Question {0} has no answer yet. Answer all five; what you typed is still here.\u{1F}La pregunta {0} aún no tiene respuesta. Responda las cinco; lo que escribió sigue aquí.\
                \u{1E}Questions\u{1F}Preguntas\
                \u{1E}Questions about the standards\u{1F}Preguntas sobre las normas\
                \u{1E}Questions about the standards, answered for everybody.\u{1F}Preguntas sobre las normas, respondidas para todos.\
                \u{1E}Questions for you\u{1F}Preguntas para usted\
                \u{1E}REGARDING\u{1F}ASUNTO\
                \u{1E}RELEASED BY\u{1F}AUTORIZADO POR\
                \u{1E}REQUESTS\u{1F}SOLICITUDES\
                \u{1E}RESULT\u{1F}RESULTADO\
                \u{1E}RETURNED\u{1F}DEVUELTOS\
                \u{1E}RULE\u{1F}REGLA\
                \u{1E}Reach list\u{1F}Lista de localización\
                \u{1E}Reached: they know\u{1F}Localizado: ya lo sabe\
                \u{1E}Read and acknowledge it\u{1F}Leerla y confirmarla\
                \u{1E}Read by {0}.\u{1F}La leen {0}.\
                \u{1E}Read it\u{1F}Leerla\
                \u{1E}Read it aloud once, then record it.\u{1F}Léalo una vez en voz alta y luego grábelo.\
                \u{1E}Read now\u{1F}Leer ahora\
                \u{1E}Read one email from standard input.\u{1F}Leer un correo de la entrada estándar.\
                \u{1E}Read the comparison\u{1F}Leer la comparación\
                \u{1E}Read the nine rules\u{1F}Leer las nueve reglas\
                \u{1E}Read the note\u{1F}Leer la nota\
                \u{1E}Read the number back\u{1F}Repitió el número\
                \u{1E}Read the password from standard input, one line.\u{1F}Leer la contraseña de la entrada estándar, en una línea.\
                \u{1E}Read the standards\u{1F}Leer las normas\
                \u{1E}Reading it took more than three seconds, so it was not read completely.\u{1F}Leerlo llevó más de tres segundos, así que no se leyó completo.\
                \u{1E}Reading the file…\u{1F}Leyendo el archivo…\
                \u{1E}Reads exports of FreePBX and 3CX, and tables with columns for the time and both numbers. A call is shown with the contact that has its number. A call imported twice counts once.\n\nExample:\n  ringback calls import cdr.csv --dry-run\u{1F}Lee exportaciones de FreePBX y 3CX, y tablas con columnas para la hora y los dos números. Cada llamada aparece con el contacto que tiene su número. Una llamada importada dos veces cuenta una sola vez.\n\nEjemplo:\n  ringback calls import cdr.csv --dry-run\
                \u{1E}Reads exports of Google Contacts, Outlook, HubSpot and Ringback, plain tables with named columns, and vCards from phones and mail programs. Bad rows are skipped. An interrupted import resumes with the same file; importing a file twice changes nothing.\n\nExample:\n  ringback contacts import contacts.csv --dry-run --column \"Handy=phone:mobile\"\u{1F}Lee exportaciones de Google Contacts, Outlook, HubSpot y Ringback, tablas sencillas con columnas con nombre, y vCards de teléfonos y programas de correo. Las filas con errores se omiten. Una importación interrumpida se reanuda con el mismo archivo; importar un archivo dos veces no cambia nada.\n\nEjemplo:\n  ringback contacts import contacts.csv --dry-run --column \"Handy=phone:mobile\"\
                \u{1E}Reason\u{1F}Motivo\
                \u{1E}Reason (optional)\u{1F}Motivo (opcional)\
                \u{1E}Reason (they see it)\u{1F}Motivo (lo verá la otra persona)\
                \u{1E}Reason or note\u{1F}Motivo o nota\
                \u{1E}Receive mail, manage the office’s mail, and choose which emails you get.\u{1F}Recibir correo, administrar el correo de la oficina y elegir qué correos recibe usted.\
                \u{1E}Received\u{1F}Recibido\
                \u{1E}Received by\u{1F}Recibido por\
                \u{1E}Received on\u{1F}Fecha de recepción\
                \u{1E}Receiver\u{1F}Destinatario\
                \u{1E}Receiving\u{1F}Recepción de correo\
                \u{1E}Reckon by when calls are to be returned, from hours alone.\u{1F}Calcula para cuándo hay que devolver las llamadas, solo a partir del horario.\
                \u{1E}Reckon the figures of reviews from counts of your own, to check them.\u{1F}Calcular las cifras de las evaluaciones a partir de conteos propios, para comprobarlas.\
                \u{1E}Record\u{1F}Registrar\
                \u{1E}Record an attempt to reach the caller.\u{1F}Anotar un intento de comunicarse con quien llamó.\
                \u{1E}Record how the call on a line went.\u{1F}Anotar cómo fue la llamada de una línea.\
                \u{1E}Record it too\u{1F}Registrarlo también\
                \u{1E}Record that you followed a version on a message’s last call.\u{1F}Indicar que siguió una versión en la última llamada de un recado.\
                \u{1E}Record what ringing one of the phones came to.\u{1F}Registrar qué pasó al llamar a uno de los teléfonos.\
                \u{1E}Reference\u{1F}Referencia\
                \u{1E}Regarding\u{1F}Asunto\
                \u{1E}Register a complaint or compliment\u{1F}Registrar una queja o una felicitación\
                \u{1E}Register it\u{1F}Registrarla\
                \u{1E}Register one\u{1F}Registrar una\
                \u{1E}Register what somebody outside said, in their words.\u{1F}Registrar lo que dijo alguien de fuera, con sus palabras.\
                \u{1E}Registered by\u{1F}La registró\
                \u{1E}Registered.\u{1F}Registrada.\
                \u{1E}Reject\u{1F}Rechazar\
                \u{1E}Reject an email; it stays on record, and nobody is notified.\u{1F}Rechazar un correo; queda registrado y no se avisa a nadie.\
                \u{1E}Rejected\u{1F}Rechazado\
                \u{1E}Rejected.\u{1F}Rechazado.\
                \u{1E}Rejected. It stays on record, and nobody is notified.\u{1F}Rechazado. Queda registrado y no se avisa a nadie.\
                \u{1E}Rejected: {0}\u{1F}Rechazado: {0}\
                \u{1E}Release\u{1F}Admitir\
                \u{1E}Release an email: its text is saved for next time.\u{1F}Admitir un correo: su texto se guarda para la próxima vez.\
                \u{1E}Release an expensive number: supervisors, managers and admins.\u{1F}Autorizar un número caro: supervisores, gerentes y administradores.\
                \u{1E}Release expensive numbers for dialing.\u{1F}Autorizar la marcación de números caros.\
                \u{1E}Release it\u{1F}Autorizar\
                \u{1E}Released\u{1F}Admitido\
                \u{1E}Released by {0}, {1}.\u{1F}Autorizado por {0}, {1}.\
                \u{1E}Released. Each call still needs a confirmation.\u{1F}Autorizado. Cada llamada sigue pidiendo una confirmación.\
                \u{1E}Remind the owner of a late call; at most once an hour.\u{1F}Enviar un recordatorio al responsable de una llamada atrasada; una vez por hora como máximo.\
                \u{1E}Remind {0}\u{1F}Enviar recordatorio a {0}\
                \u{1E}Reminded {0}\u{1F}Recordatorio enviado a {0}\
                \u{1E}Reminder from {0}: {1} was due {2}.\u{1F}Recordatorio de {0}: {1} vencía {2}.\
                \u{1E}Remove\u{1F}Quitar\
                \u{1E}Remove\u{4}{0} from {1}\u{1F}a {0} de {1}\
                \u{1E}Remove a note from your record.\u{1F}Quitar una nota de su expediente.\
                \u{1E}Remove note\u{1F}Quitar nota\
                \u{1E}Remove question\u{1F}Quitar pregunta\
                \u{1E}Removed.\u{1F}Quitado.\
                \u{1E}Removed. Both contacts are kept.\u{1F}Quitado. Los dos contactos se conservan.\
                \u{1E}Reopen\u{1F}Reabrir\
                \u{1E}Reopen a closed message, with a reason.\u{1F}Reabrir un recado cerrado, con un motivo.\
                \u{1E}Reopened, {0} owes the return\u{1F}Reabierto, {0} debe devolver la llamada\
                \u{1E}Repeat callers\u{1F}Quienes vuelven a llamar\
                \u{1E}Repeat the password\u{1F}Repita la contraseña\
                \u{1E}Replace\u{1F}Sustituir\
                \u{1E}Replace the office’s plan by a file, and prove it.\u{1F}Reemplazar el plan de la oficina con un archivo y comprobarlo.\
                \u{1E}Replace the plan with the week before\u{1F}Reemplazar el plan por el de la semana anterior\
                \u{1E}Replace what is planned in that week already.\u{1F}Reemplazar lo que ya está planificado en esa semana.\
                \u{1E}Replaced by a draft by {0}, {1}\u{1F}La reemplazó un borrador de {0}, {1}\
                \u{1E}Replaced in 1 place.\u{1F}Sustitución hecha en 1 lugar.\u{1F}Sustitución hecha en {0} de lugares.\u{1F}Sustitución hecha en {0} lugares.\
                \u{1E}Replacement everywhere\u{1F}Reemplazo en todas partes\
                \u{1E}Reply\u{1F}Responder\
                \u{1E}Reply domain\u{1F}Dominio de respuestas\
                \u{1E}Reply sent\u{1F}Respuesta enviada\
                \u{1E}Reply:\u{1F}Respuesta:\
                \u{1E}Reports\u{1F}Informes\
                \u{1E}Reports of rolling calls\u{1F}Informes de las llamadas seguidas\
                \u{1E}Requests\u{1F}Solicitudes\
                \u{1E}Requests between you and others: list and answer them.\u{1F}Solicitudes entre usted y otros: verlas y contestarlas.\
                \u{1E}Reset password\u{1F}Restablecer contraseña\
                \u{1E}Resolved at the desk. No call back needed.\u{1F}Resuelto en recepción. No hace falta devolver la llamada.\
                \u{1E}Resolved while the caller was on the line: no call back needed.\u{1F}Se resolvió mientras la persona estaba en la línea: no hace falta devolver la llamada.\
                \u{1E}Resolved: no call back needed\u{1F}Resuelto: no hace falta devolver la llamada\
                \u{1E}Restore\u{1F}Recuperar\
                \u{1E}Return calls\u{1F}Devolver llamadas\
                \u{1E}Return calls – {0}\u{1F}Devolver llamadas – {0}\
                \u{1E}Return, 90th\u{1F}Devolución, percentil 90\
                \u{1E}Return, median\u{1F}Devolución, mediana\
                \u{1E}Returned\u{1F}Devuelto\
                \u{1E}Returned calls\u{1F}Llamadas devueltas\
                \u{1E}Returned on time\u{1F}Devueltas a tiempo\
                \u{1E}Returned the same workday\u{1F}Devueltas el mismo día hábil\
                \u{1E}Returned your call\u{1F}Devolvió su llamada\
                \u{1E}Reverse proxies whose X-Forwarded headers are trusted.\u{1F}Proxies inversos en cuyos encabezados X-Forwarded se confía.\
                \u{1E}Review\u{1F}Evaluación\
                \u{1E}Review and sign\u{1F}Revisar y firmar\
                \u{1E}Review somebody\u{1F}Evaluar a alguien\
                \u{1E}Review without a name\u{1F}Evaluación sin nombre\
                \u{1E}Review: {0}\u{1F}Evaluación: {0}\
                \u{1E}Revoke\u{1F}Revocar\
                \u{1E}Revoke a token, with immediate effect.\u{1F}Revocar una clave de acceso, con efecto inmediato.\
                \u{1E}Ring again\u{1F}Volver a llamar\
                \u{1E}Ringback does this one itself.\u{1F}De este se encarga Ringback.\
                \u{1E}Ringback goes on by itself in a moment.\u{1F}Ringback continúa solo en un momento.\
                \u{1E}Ringback is listening on {0}\u{1F}Ringback está en marcha en {0}\
                \u{1E}Ringback is stopping; nothing was changed. Try again in a moment.\u{1F}Ringback se está deteniendo; no se cambió nada. Intente de nuevo en un momento.\
                \u{1E}Ringback stopped twice while reading the mailbox, so reading is paused for a while. An email in it may be the cause.\u{1F}Ringback se cerró dos veces mientras leía el buzón, así que la lectura está en pausa por un rato. La causa puede ser un correo que está en él.\
                \u{1E}Ringback stopped twice while reading the mailbox, so reading is paused. Check it now to try again.\u{1F}Ringback se cerró dos veces mientras leía el buzón, así que la lectura está en pausa. Léalo ahora para probar.\
                \u{1E}Roles\u{1F}Funciones\
                \u{1E}Roles decide what they can see and do.\u{1F}Las funciones deciden qué puede ver y hacer.\
                \u{1E}Roll again\u{1F}Otra ronda de llamadas\
                \u{1E}Roll calls\u{1F}Llamadas seguidas\
                \u{1E}Roll calls: work down a sheet, several lines at once.\u{1F}Llamadas seguidas: recorrer una hoja con varias líneas a la vez.\
                \u{1E}Rolling\u{1F}Llamadas seguidas\
                \u{1E}Rolling calls ended, with the report\u{1F}Terminaron las llamadas seguidas, con el informe\
                \u{1E}Rolling calls for {0}\u{1F}Llamadas seguidas de {0}\
                \u{1E}Rolling calls have ended\u{1F}Terminaron las llamadas seguidas\
                \u{1E}Row by row\u{1F}Fila por fila\
                \u{1E}Row {0}\u{1F}Renglón {0}\
                \u{1E}Row {0} needs a name, such as Car or Home.\u{1F}El renglón {0} necesita un nombre, como Auto o Casa.\
                \u{1E}Rule\u{1F}Regla\
                \u{1E}Rule followed\u{1F}Regla seguida\
                \u{1E}Rule {0} was followed: {1}.\u{1F}Se siguió la regla {0}: {1}.\
                \u{1E}Run the office's server: pages, JSON API, live sheets.\u{1F}Poner en marcha el servidor de la oficina: páginas, API JSON, hojas en vivo.\
                \u{1E}SAID\u{1F}DIJO\
                \u{1E}SCENARIO\u{1F}SITUACIÓN\
                \u{1E}SCOPES\u{1F}ALCANCES\
                \u{1E}SETTING\u{1F}AJUSTE\
                \u{1E}SETTLED\u{1F}RESUELTAS\
                \u{1E}SIGN IN AS\u{1F}INICIAR SESIÓN COMO\
                \u{1E}SIGTERM or Ctrl-C stops it: requests are finished, open pages are told, nothing is lost.\u{1F}SIGTERM o Ctrl-C lo terminan: las peticiones se completan, se avisa a las páginas abiertas y no se pierde nada.\
                \u{1E}SIMILAR CASES\u{1F}CASOS PARECIDOS\
                \u{1E}SINCE\u{1F}DESDE\
                \u{1E}SITE\u{1F}SEDE\
                \u{1E}SMTP server\u{1F}Servidor SMTP\
                \u{1E}SMTP username\u{1F}Usuario de SMTP\
                \u{1E}STAGE\u{1F}ETAPA\
                \u{1E}STANDING\u{1F}SITUACIÓN\
                \u{1E}STATE\u{1F}ESTADO\
                \u{1E}STATUS\u{1F}ESTADO\
                \u{1E}SUBCOMMANDS:\u{1F}SUBCOMANDOS:\
                \u{1E}SUBJECT\u{1F}ASUNTO\
                \u{1E}Said\u{1F}Lo dicho\
                \u{1E}Said it: settled\u{1F}Ya lo dije: resuelta\
                \u{1E}Said the office’s name and their own\u{1F}Dijo el nombre de la oficina y el suyo\
                \u{1E}Said who will call back and by when, as the owner has set it\u{1F}Dijo quién devolverá la llamada y para cuándo, como lo fijó el responsable\
                \u{1E}Same number as last time: {0}\u{1F}El mismo número que la última vez: {0}\
                \u{1E}Same workday\u{1F}El mismo día hábil\
                \u{1E}Sample, {0} to {1}\u{1F}Muestra, del {0} al {1}\
                \u{1E}Samples\u{1F}Muestras\
                \u{1E}Saturday\u{1F}sábado\
                \u{1E}Save\u{1F}Guardar\
                \u{1E}Save and prove\u{1F}Guardar y comprobar\
                \u{1E}Save as CSV\u{1F}Guardar como CSV\
                \u{1E}Save as JSON\u{1F}Guardar como JSON\
                \u{1E}Save as PDF\u{1F}Guardar como PDF\
                \u{1E}Save as contact\u{1F}Guardar como contacto\
                \u{1E}Save on their card\u{1F}Guardar en su ficha\
                \u{1E}Save people who call twice as contacts\u{1F}Guardar como contacto a quien llame dos veces\
                \u{1E}Save team\u{1F}Guardar equipo\
                \u{1E}Save the answers and show the name\u{1F}Guardar las respuestas y mostrar el nombre\
                \u{1E}Save the counts as CSV\u{1F}Guardar los conteos como CSV\
                \u{1E}Save the draft\u{1F}Guardar el borrador\
                \u{1E}Save the new version\u{1F}Guardar la nueva versión\
                \u{1E}Save the note\u{1F}Guardar la nota\
                \u{1E}Save to get more empty lines. “Nobody” removes a line.\u{1F}Guarde para tener más líneas vacías. “Nadie” quita una línea.\
                \u{1E}Save to plan\u{1F}Guardar en el plan\
                \u{1E}Save your record as one signed file: PDF or JSON, depending on the file name.\u{1F}Guardar su expediente en un solo archivo firmado: PDF o JSON, según el nombre del archivo.\
                \u{1E}Saved\u{1F}Guardado\
                \u{1E}Saved and proved: every path ends well.\u{1F}Guardado y comprobado: todo recorrido acaba bien.\
                \u{1E}Saved as {0}. Check it anywhere with ringback record verify.\u{1F}Guardado en {0}. Se comprueba en cualquier parte con ringback record verify.\
                \u{1E}Saved for next time.\u{1F}Guardado para la próxima vez.\
                \u{1E}Saved for next time. Nothing else changed.\u{1F}Guardado para la próxima vez. No cambió nada más.\
                \u{1E}Saved for next time; nothing else changed\u{1F}Guardado para la próxima vez; no ha cambiado nada más\
                \u{1E}Saved here: {0} for {1}. It will be filed when the connection is back.\u{1F}Guardado aquí: {0} para {1}. Se registra cuando vuelva la conexión.\
                \u{1E}Saved here: {0}. It will be sent when the connection is back.\u{1F}Guardado aquí: {0}. Se envía cuando vuelva la conexión.\
                \u{1E}Saved in your record.\u{1F}Guardado en su expediente.\
                \u{1E}Saved on the card of {0}.\u{1F}Guardado en la ficha de {0}.\
                \u{1E}Saved to the plan. Publish the week when it is complete.\u{1F}Guardado en el plan. Publique la semana cuando esté completa.\
                \u{1E}Saved with the message of {0}.\u{1F}Guardado con el recado de {0}.\
                \u{1E}Saved, for you alone to see.\u{1F}Guardado; solo usted lo ve.\
                \u{1E}Saved.\u{1F}Guardado.\
                \u{1E}Saved. 1 path ends wrongly.\u{1F}Guardado. 1 recorrido acaba mal.\u{1F}Guardado. {0} de recorridos acaban mal.\u{1F}Guardado. {0} recorridos acaban mal.\
                \u{1E}Saved. Only you and those who share this sheet can see it.\u{1F}Guardado. Solo lo ven usted y quienes comparten esta hoja.\
                \u{1E}Saved. The account is offered to {0}; until they accept, {1} holds it.\u{1F}Guardado. Se ofreció la cuenta a {0}; hasta que la acepte, la lleva {1}.\
                \u{1E}Saved. This is the work of {0}.\u{1F}Guardado. Este es el trabajo de {0}.\
                \u{1E}Saved. This is whose work it is.\u{1F}Guardado. El trabajo es de esta persona.\
                \u{1E}Saved. Whoever answers sees it from now on.\u{1F}Guardado. Quien conteste lo verá a partir de ahora.\
                \u{1E}Saved. {0} is tried in this order from the next ASAP call on.\u{1F}Guardado. A partir de la próxima llamada Urgente se busca a {0} en este orden.\
                \u{1E}Saved: left word with {0}.\u{1F}Guardado: recado dejado con {0}.\
                \u{1E}Saved: left word.\u{1F}Guardado: recado dejado.\
                \u{1E}Saved: no answer.\u{1F}Guardado: no contesta.\
                \u{1E}Saved: talked. The message is closed.\u{1F}Guardado: hablado. El recado se cerró.\
                \u{1E}Saved: wrong number.\u{1F}Guardado: número equivocado.\
                \u{1E}Saved: {0} with {1}.\u{1F}Guardado: {0} con {1}.\
                \u{1E}Saved: {0}.\u{1F}Guardado: {0}.\
                \u{1E}Say\u{1F}Pronunciación\
                \u{1E}Say a sheet in a few seconds, most important first.\u{1F}Decir una hoja en pocos segundos, lo más importante primero.\
                \u{1E}Say ask or no-need.\u{1F}Diga ask o no-need.\
                \u{1E}Say how the call went: it counts as an attempt.\u{1F}Indique cómo fue la llamada: cuenta como intento.\
                \u{1E}Say in one line what you need.\u{1F}Diga en una línea lo que necesita.\
                \u{1E}Say it\u{1F}Escuchar\
                \u{1E}Say that you have read a standard.\u{1F}Confirmar que leyó una norma.\
                \u{1E}Say this. Do not promise a time.\u{1F}Diga esto. No prometa una hora.\
                \u{1E}Say this. Promise only the hours below.\u{1F}Diga esto. Prometa solo las horas de abajo.\
                \u{1E}Say what it is about, and whether it names any behavior.\u{1F}Decir de qué trata y si dice qué se hizo.\
                \u{1E}Say what the columns contain. Contacts need at least a name or a number; a call log needs the time, the caller and the number called.\u{1F}Indique qué contienen las columnas. Los contactos necesitan al menos un nombre o un número; un registro de llamadas, la hora, quien llamó y el número al que llamó.\
                \u{1E}Say what the question asks, such as “Gender”.\u{1F}Diga qué pregunta, como “Género”.\
                \u{1E}Say what to correct, such as --number or --for.\u{1F}Indique qué corregir, con --number o --for, por ejemplo.\
                \u{1E}Say when calls are returned: a start and an end, such as 15:30 and 17:00.\u{1F}Indique cuándo se devuelven las llamadas: inicio y fin, como 15:30 y 17:00.\
                \u{1E}Say where it belongs: --message, --contact, --as-answer or --as-call.\u{1F}Indique a qué pertenece: --message, --contact, --as-answer o --as-call.\
                \u{1E}Say where the number leads now, such as “main number” or “nowhere”.\u{1F}Indique adónde lleva ahora el número, como “número principal” o “a ningún lado”.\
                \u{1E}Say which file to set it from.\u{1F}Indique de qué archivo se toma.\
                \u{1E}Say who holds it with --holder, or --vacant.\u{1F}Diga quién lo tiene con --holder, o --vacant.\
                \u{1E}Say who leaves.\u{1F}Indique quién deja la oficina.\
                \u{1E}Say who you are: set RINGBACK_TOKEN, or give --token-file. `ringback token create` on the office's machine makes a token.\u{1F}Indique quién es: defina RINGBACK_TOKEN o use --token-file. `ringback token create`, en la máquina de la oficina, crea una clave de acceso.\
                \u{1E}Say whose limit it is.\u{1F}Diga de quién es el límite.\
                \u{1E}Say why you decline it. Whoever proposed it will read this.\u{1F}Diga por qué lo rechaza. Lo leerá quien lo propuso.\
                \u{1E}Say why you open these messages: their person reads it when back.\u{1F}Indique por qué abre estos recados: su responsable lo leerá al regresar.\
                \u{1E}Scenario\u{1F}Situación\
                \u{1E}Schedule\u{1F}Turnos\
                \u{1E}Scopes: all · read (look, change nothing) · desk (file messages) · messages (work on them) · contacts · office (run it).\n\nExample:\n  ringback token create --person dana@example.org --scope read --scope desk\u{1F}Alcances: all (todo) · read (ver, sin cambiar nada) · desk (registrar recados) · messages (trabajar con ellos) · contacts (contactos) · office (administrar la oficina).\n\nEjemplo:\n  ringback token create --person dana@example.org --scope read --scope desk\
                \u{1E}Scorecard\u{1F}Lista de conductas\
                \u{1E}Script card\u{1F}Texto para grabar\
                \u{1E}Script card: {0}\u{1F}Texto para grabar: {0}\
                \u{1E}Search\u{1F}Buscar\
                \u{1E}Second\u{1F}Segunda persona\
                \u{1E}Second half of {0}\u{1F}Segundo semestre de {0}\
                \u{1E}See Ringback for which call it is and what you wrote.\u{1F}En Ringback puede ver de qué llamada se trata y lo que escribió.\
                \u{1E}See Ringback for who it is and what it is about.\u{1F}En Ringback puede ver quién es y el asunto.\
                \u{1E}See again\u{1F}Ver de nuevo\
                \u{1E}See all\u{1F}Ver todo\
                \u{1E}See all questions\u{1F}Ver todas las preguntas\
                \u{1E}See before you send\u{1F}Ver antes de enviar\
                \u{1E}See it\u{1F}Ver\
                \u{1E}See the Mail page in Ringback for which email it is and what to do.\u{1F}En la página Correo de Ringback puede ver qué correo es y qué hacer.\
                \u{1E}See the case\u{1F}Ver el caso\
                \u{1E}See the duty\u{1F}Ver el encargo\
                \u{1E}See the message\u{1F}Ver el recado\
                \u{1E}See the playbook\u{1F}Ver el protocolo\
                \u{1E}See them\u{1F}Verlas\
                \u{1E}Seed\u{1F}Semilla\
                \u{1E}Seen by the person concerned\u{1F}La vio la persona a quien se refiere\
                \u{1E}Seen by the two sides of this sheet alone.\u{1F}Solo lo ven los dos lados de esta hoja.\
                \u{1E}Send\u{1F}Enviar\
                \u{1E}Send a copy\u{1F}Enviar una copia\
                \u{1E}Send a copy to\u{1F}Enviar una copia a\
                \u{1E}Send a test\u{1F}Enviar una prueba\
                \u{1E}Send again\u{1F}Enviar de nuevo\
                \u{1E}Send for approval\u{1F}Enviar a aprobación\
                \u{1E}Send the answer\u{1F}Enviar la respuesta\
                \u{1E}Send this one again, by its number.\u{1F}Enviar este de nuevo, por su número.\
                \u{1E}Send to {0}\u{1F}Enviar a {0}\
                \u{1E}Send yourself a test email and show the mail server's reply.\u{1F}Enviarse un correo de prueba y mostrar la respuesta del servidor de correo.\
                \u{1E}Sender, subject or words\u{1F}Remitente, asunto o palabras\
                \u{1E}Sending\u{1F}Envío\
                \u{1E}Sending: {0}\u{1F}Envío: {0}\
                \u{1E}Sent to whoever used to ask.\u{1F}Enviado a quienes preguntaban antes.\
                \u{1E}Sent to {0}.\u{1F}Enviada a {0}.\
                \u{1E}Sent to {0}: {1}\u{1F}Enviada a {0}: {1}\
                \u{1E}Sent. You can change an answer for a day, in your requests.\u{1F}Enviado. Puede cambiar una respuesta durante un día, en sus solicitudes.\
                \u{1E}Sentences\u{1F}Frases\
                \u{1E}Separate\u{1F}Separar\
                \u{1E}Separate {0}\u{1F}Separar a {0}\
                \u{1E}Serve a demonstration office, full of calls.\u{1F}Poner en marcha una oficina de demostración, llena de llamadas.\
                \u{1E}Server reply:\u{1F}Respuesta del servidor:\
                \u{1E}Set a greeting\u{1F}Fijar un saludo\
                \u{1E}Set a greeting for the absence, or end the absence first.\u{1F}Fije un saludo de ausencia, o termine antes la ausencia.\
                \u{1E}Set an absence\u{1F}Registrar una ausencia\
                \u{1E}Set another holder from a day on: at once if you lead, otherwise proposed to the lead.\u{1F}Poner otro encargado a partir de un día: de inmediato si usted es líder; si no, se propone al líder.\
                \u{1E}Set aside\u{1F}Apartado\
                \u{1E}Set how you or your principal takes calls now.\u{1F}Indicar cómo atiende ahora las llamadas usted o su titular.\
                \u{1E}Set password\u{1F}Poner contraseña\
                \u{1E}Set the greeting\u{1F}Fijar el saludo\
                \u{1E}Set up an office and its first person.\u{1F}Configurar una oficina y su primera persona.\
                \u{1E}Set up your office\u{1F}Configure su oficina\
                \u{1E}Set up your office at {0}\u{1F}Configure su oficina en {0}\
                \u{1E}Set what callers hear. It ends by itself.\u{1F}Fijar lo que oye quien llama. Termina solo.\
                \u{1E}Set when you or somebody else is away, and who covers.\u{1F}Indicar cuándo estará ausente usted u otra persona, y quién cubre.\
                \u{1E}Settled\u{1F}Resuelto\
                \u{1E}Settled with {0} {1}: {2}, {3}\u{1F}Se resolvió con {0} {1}: {2}, {3}\
                \u{1E}Shall I ask our manager what comes first?\u{1F}¿Le pregunto a mi gerente qué va primero?\
                \u{1E}Shall I ask our manager whether to put mine aside?\u{1F}¿Le pregunto al gerente si dejo lo mío a un lado?\
                \u{1E}Shall I ask our manager whose this is?\u{1F}¿Le pregunto a mi gerente a quién le toca?\
                \u{1E}Shall we talk for 15 minutes?\u{1F}¿Hablamos 15 minutos?\
                \u{1E}Shared number\u{1F}Número compartido\
                \u{1E}Sheet\u{1F}Hoja\
                \u{1E}Sheet kept by\u{1F}Quién lleva su hoja\
                \u{1E}Sheets\u{1F}Hojas\
                \u{1E}Sheets you cover\u{1F}Hojas que cubre\
                \u{1E}Sheets you keep\u{1F}Hojas que lleva\
                \u{1E}Show\u{1F}Mostrar\
                \u{1E}Show a caller's card: who they are, what is open, what they were told.\u{1F}Mostrar la ficha de quien llama: quién es, qué hay abierto, qué se le dijo.\
                \u{1E}Show a report, or join those of several offices.\u{1F}Mostrar un informe o juntar los de varias oficinas.\
                \u{1E}Show a sample: what was drawn, what was seen, how far the graders agree.\u{1F}Mostrar una muestra: qué se eligió, qué se vio y cuánto coinciden quienes califican.\
                \u{1E}Show a sheet: the calls to return, in order of importance.\u{1F}Mostrar una hoja: las llamadas por devolver, por orden de importancia.\
                \u{1E}Show a week, and where nobody answers.\u{1F}Mostrar una semana y cuándo no atiende nadie.\
                \u{1E}Show closed ones, too\u{1F}Mostrar también las cerradas\
                \u{1E}Show every setting, its value, and where it was set.\u{1F}Mostrar todos los ajustes, su valor y dónde se definieron.\
                \u{1E}Show everybody else's workload instead.\u{1F}Mostrar en su lugar la carga de trabajo de las demás personas.\
                \u{1E}Show late calls of the people you look after, oldest first.\u{1F}Mostrar las llamadas atrasadas de las personas a su cargo, primero la más antigua.\
                \u{1E}Show more\u{1F}Ver más\
                \u{1E}Show one report.\u{1F}Mostrar un informe.\
                \u{1E}Show one with its steps.\u{1F}Mostrar una con sus pasos.\
                \u{1E}Show or choose which emails you get, and when.\u{1F}Mostrar o elegir qué correos recibe usted, y cuándo.\
                \u{1E}Show or set how the office’s mail is sent and received.\u{1F}Mostrar o definir cómo se envía y se recibe el correo de la oficina.\
                \u{1E}Show or set in which ways a principal is reached.\u{1F}Mostrar o definir de qué maneras se localiza a un titular.\
                \u{1E}Show or set what callers hear of a mailbox.\u{1F}Mostrar o fijar lo que oye quien llama a un buzón.\
                \u{1E}Show the days that nobody signed, latest first.\u{1F}Mostrar los días que nadie firmó, los más recientes primero.\
                \u{1E}Show the figures of one person.\u{1F}Mostrar las cifras de una persona.\
                \u{1E}Show the handover note of this shift; with --leave, leave it for the others.\u{1F}Mostrar la nota de relevo de este turno; con --leave, dejarla para los demás.\
                \u{1E}Show the handover notes that wait for you, and mark them as read.\u{1F}Mostrar las notas de relevo que le esperan, y marcarlas como leídas.\
                \u{1E}Show the next figures\u{1F}Mostrar las siguientes cifras\
                \u{1E}Show the note that can be made of similar requests; with --give, give it to them.\u{1F}Mostrar la nota que puede hacerse de solicitudes parecidas; con --give, entregarla a quien pidió.\
                \u{1E}Show what a playbook says, in all its versions.\u{1F}Mostrar qué dice un protocolo, en todas sus versiones.\
                \u{1E}Show what a standard says, in all its versions.\u{1F}Mostrar lo que dice una norma, en todas sus versiones.\
                \u{1E}Show what callers hear, of one person or of everybody.\u{1F}Mostrar lo que oye quien llama, de una persona o de todas.\
                \u{1E}Show what callers on a sheet were promised, due first.\u{1F}Mostrar qué se prometió a quienes llamaron de una hoja, lo que vence primero.\
                \u{1E}Show what changed on a sheet since its owner last looked, and what callers were promised.\u{1F}Mostrar qué cambió en una hoja desde que su responsable miró por última vez, y qué se prometió a quienes llamaron.\
                \u{1E}Show what happened, by whom and how; verify that it is intact.\u{1F}Mostrar qué pasó, quién lo hizo y cómo; verificar que esté íntegro.\
                \u{1E}Show what happened, newest first.\u{1F}Mostrar qué pasó, lo más reciente primero.\
                \u{1E}Show what stands of a day, and what is in the way of signing it.\u{1F}Mostrar cómo está un día y qué falta para firmarlo.\
                \u{1E}Show what those who used to ask are told, or send it with --send.\u{1F}Ver lo que se les dice a quienes preguntaban antes, o enviarlo con --send.\
                \u{1E}Show what to say to a caller, and whether to put them through.\u{1F}Mostrar qué decir a quien llama y si se le pasa la llamada.\
                \u{1E}Show what was breached on a day, with the evidence.\u{1F}Mostrar qué se incumplió en un día, con las pruebas.\
                \u{1E}Show what was graded of your own calls and returns.\u{1F}Mostrar lo que se calificó de sus propias llamadas y devoluciones.\
                \u{1E}Show what was published of a half-year.\u{1F}Mostrar lo publicado de un semestre.\
                \u{1E}Show what was tried, and what comes next.\u{1F}Mostrar qué se intentó y qué sigue.\
                \u{1E}Show what you have left to return today, first due first.\u{1F}Mostrar lo que le queda por devolver hoy, por orden de vencimiento.\
                \u{1E}Show who holds which accounts, and offer them to others.\u{1F}Mostrar quién lleva qué cuentas y ofrecerlas a otras personas.\
                \u{1E}Show your figures and your notes.\u{1F}Mostrar sus cifras y sus notas.\
                \u{1E}Sign a day by name, once it is over and nothing is left undecided.\u{1F}Firmar un día con su nombre, cuando terminó y no queda nada sin decidir.\
                \u{1E}Sign as {0}\u{1F}Firmar como {0}\
                \u{1E}Sign in\u{1F}Iniciar sesión\
                \u{1E}Sign in first\u{1F}Primero inicie sesión\
                \u{1E}Sign in first.\u{1F}Primero inicie sesión.\
                \u{1E}Sign in to read what it says, and what it cannot rule out.\u{1F}Inicie sesión para leer qué dice y qué no puede descartar.\
                \u{1E}Sign in to see it\u{1F}Iniciar sesión para ver más\
                \u{1E}Sign in with it. You were signed out everywhere else, and your tokens were revoked.\u{1F}Inicie sesión con ella. Se cerraron sus demás sesiones y se revocaron sus claves de acceso.\
                \u{1E}Sign out\u{1F}Cerrar sesión\
                \u{1E}Sign-in\u{1F}Inicio de sesión\
                \u{1E}Signed by {0}, {1}.\u{1F}Firmado por {0}, {1}.\
                \u{1E}Signed by {0}.\u{1F}Firmado por {0}.\
                \u{1E}Signed late by {0}, {1}.\u{1F}Firmado con atraso por {0}, {1}.\
                \u{1E}Signed out on that device.\u{1F}Se cerró esa sesión.\
                \u{1E}Signed-in devices\u{1F}Sesiones abiertas\
                \u{1E}Similar cases\u{1F}Casos parecidos\
                \u{1E}Similar cases: the same playbook followed, or the same code and team; calls taken or returned; the month; the time of day. Where there are too few, they are combined with the most similar ones. Mantel–Haenszel odds ratio with the Robins–Breslow–Greenland interval; with fewer than 20 complaints, the exact conditional one. Everybody who worked then and said which group they are in is counted, including people who have left. Interactions are rounded to two digits, and no row has fewer than ten people per group or five complaints.\u{1F}Casos parecidos: el mismo protocolo seguido, o la misma prioridad y el mismo equipo; llamadas atendidas o devueltas; el mes; la parte del día. Si son muy pocos, se juntan con los más parecidos. Razón de momios de Mantel–Haenszel con el intervalo de Robins, Breslow y Greenland; con menos de 20 quejas, la exacta condicional. Cuenta toda persona que trabajó entonces y dijo de qué grupo es, también quien ya se fue. Las interacciones se redondean a dos cifras, y ninguna fila tiene menos de diez personas por grupo ni menos de cinco quejas.\
                \u{1E}Similar names\u{1F}Nombres parecidos\
                \u{1E}Similar requests (only you see this)\u{1F}Solicitudes parecidas (solo usted ve esto)\
                \u{1E}Similar requests from {0}\u{1F}Solicitudes parecidas de {0}\
                \u{1E}Similar to none of these\u{1F}No se parece a ninguna de estas\
                \u{1E}Similar to this one\u{1F}Se parece a esta\
                \u{1E}Since\u{1F}Desde\
                \u{1E}Since then instead, such as 2026-11-24T15:04:05Z; a month ago at most.\u{1F}Desde otro momento, como 2026-11-24T15:04:05Z; hace un mes como máximo.\
                \u{1E}Since you last looked, {0}\u{1F}Desde que usted miró por última vez, {0}\
                \u{1E}Since {0}\u{1F}Desde {0}\
                \u{1E}Since {0} last looked, {1}\u{1F}Desde que {0} miró por última vez, {1}\
                \u{1E}Since {0}: {1}\u{1F}Desde {0}: {1}\
                \u{1E}Single keys act on the selected entry\u{1F}Las teclas sueltas actúan sobre la llamada seleccionada\
                \u{1E}Single keys are off: ? turns them on.\u{1F}Las teclas sueltas están desactivadas: ? las activa.\
                \u{1E}Single keys are on.\u{1F}Las teclas sueltas están activadas.\
                \u{1E}Site\u{1F}Sede\
                \u{1E}Sites\u{1F}Sedes\
                \u{1E}Skip to the page\u{1F}Saltar a la página\
                \u{1E}So far: {0}.\u{1F}Hasta ahora: {0}.\
                \u{1E}So that nobody else can do this on your screen.\u{1F}Para que nadie más pueda hacerlo en su pantalla.\
                \u{1E}So that somebody who was not there can answer.\u{1F}De modo que pueda responder alguien que no estuvo.\
                \u{1E}Some cases were too few for any row and are left out.\u{1F}Algunos casos eran muy pocos para formar una fila y quedan fuera.\
                \u{1E}Somebody\u{1F}Alguien\
                \u{1E}Somebody already started this. Open it to go on.\u{1F}Alguien ya lo empezó. Ábralo para continuar.\
                \u{1E}Somebody answers at every quarter hour of the hours that are still to come.\u{1F}En cada cuarto de hora del horario que falta hay alguien que atiende.\
                \u{1E}Somebody answers the mailbox every workday\u{1F}Alguien atiende el buzón cada día hábil\
                \u{1E}Somebody asked for this on the sign-in page. The link works once, within an hour. When you use it, you are signed out everywhere else and your tokens are revoked.\u{1F}Alguien lo pidió en la página de inicio de sesión. El enlace vale una vez, durante una hora. Al usarlo se cierran sus demás sesiones y se revocan sus claves de acceso.\
                \u{1E}Somebody asks about a call I took\u{1F}Alguien pregunta por una llamada que tomé\
                \u{1E}Somebody asks me for a piece of work, or answers what I asked\u{1F}Alguien me pide un trabajo, o contesta lo que pedí\
                \u{1E}Somebody asks you about a call\u{1F}Alguien le pregunta por una llamada\
                \u{1E}Somebody changed this session just now. Look again, then repeat it.\u{1F}Alguien acaba de cambiar esta sesión. Mírela de nuevo y repítalo.\
                \u{1E}Somebody else\u{1F}Otra persona\
                \u{1E}Somebody else has changed this complaint in the meantime. Look at it again.\u{1F}Otra persona cambió esta queja entretanto. Revísela de nuevo.\
                \u{1E}Somebody else has changed this meanwhile. Look at it again, then save.\u{1F}Otra persona lo ha cambiado mientras tanto. Vuelva a mirarlo y guárdelo.\
                \u{1E}Somebody else has changed this standard meanwhile. Look at it again, then save.\u{1F}Otra persona cambió esta norma mientras tanto. Revísela y vuelva a guardar.\
                \u{1E}Somebody else has settled this meanwhile.\u{1F}Alguien lo ha resuelto entretanto.\
                \u{1E}Somebody else has written a version in the meantime. Look at it, then save yours again.\u{1F}Otra persona escribió una versión entretanto. Revísela y guarde la suya de nuevo.\
                \u{1E}Somebody else set the password you signed in with. Choose one that only you know.\u{1F}Otra persona puso la contraseña con la que inició sesión. Elija una que solo usted conozca.\
                \u{1E}Somebody else set your password. Sign in in the browser and choose your own first.\u{1F}Otra persona puso su contraseña. Primero inicie sesión en el navegador y elija la suya.\
                \u{1E}Somebody has already worked on this. Hand it over, or ask its owner to.\u{1F}Alguien ya trabajó en este recado. Traspáselo o pídalo a su responsable.\
                \u{1E}Somebody has changed this duty in the meantime. Reload the page and try again.\u{1F}Alguien cambió este encargo entretanto. Vuelva a cargar la página e inténtelo de nuevo.\
                \u{1E}Somebody here already has the email {0}.\u{1F}Alguien aquí ya tiene el correo {0}.\
                \u{1E}Somebody just changed one of the two. Check both, then try again.\u{1F}Alguien acaba de cambiar uno de los dos. Revise los dos e intente de nuevo.\
                \u{1E}Somebody just changed the mail settings. Check them; what you typed is still here.\u{1F}Alguien acaba de cambiar la configuración del correo. Revísela; lo que usted escribió sigue aquí.\
                \u{1E}Somebody just changed this week. Look at it again, then make your change.\u{1F}Alguien acaba de cambiar esta semana. Revísela de nuevo y después haga su cambio.\
                \u{1E}Somebody just changed this. Check it, then try again.\u{1F}Alguien acaba de cambiar esto. Revíselo e intente de nuevo.\
                \u{1E}Somebody just handled this email. Check the list.\u{1F}Alguien acaba de atender este correo. Revise la lista.\
                \u{1E}Somebody left me a handover note\u{1F}Alguien me dejó una nota de relevo\
                \u{1E}Somebody offers me a call or asks me to do it\u{1F}Alguien me ofrece una llamada, o me pide que la atienda\
                \u{1E}Somebody offers you {0}.\u{1F}Alguien le ofrece {0}.\
                \u{1E}Somebody on the list does not work here. Choose people from the list.\u{1F}Alguien de la lista no trabaja aquí. Elija personas de la lista.\
                \u{1E}Somebody on the plan does not work here. Choose people from the list.\u{1F}Alguien del plan no trabaja aquí. Elija personas de la lista.\
                \u{1E}Somebody on the schedule is not a member of the team. Add them to the team first.\u{1F}Alguien en los turnos no es del equipo. Primero agregue a esa persona al equipo.\
                \u{1E}Somebody returns the calls of whoever is absent\u{1F}Alguien devuelve las llamadas de quien está ausente\
                \u{1E}Somebody tried this one already. Nothing was recorded; ring it again if you did.\u{1F}Alguien ya probó este. No se registró nada; si usted llamó, use “Volver a llamar”.\
                \u{1E}Somebody who was not involved decides whether it stands, and says why.\u{1F}Alguien que no intervino decide si se mantiene y dice por qué.\
                \u{1E}Somebody who works there, by email or name; give it once for each.\u{1F}Alguien que trabaja ahí, por correo o nombre; una vez por persona.\
                \u{1E}Someone else\u{1F}Otra persona\
                \u{1E}Something this refers to does not exist, or no longer does.\u{1F}Algo a lo que esto se refiere no existe o ya no existe.\
                \u{1E}Something went wrong\u{1F}Algo salió mal\
                \u{1E}Something went wrong here, and nothing was changed. Try again; if it happens again, report this reference.\u{1F}Algo falló de nuestro lado y no se cambió nada. Inténtelo de nuevo; si continúa, indique esta referencia.\
                \u{1E}Something went wrong here. It is in the log as {0}; nothing was saved.\u{1F}Algo salió mal aquí. Está en el registro con {0}; no se guardó nada.\
                \u{1E}Sometime\u{1F}Cuando se pueda\
                \u{1E}Sorry, I cannot.\u{1F}Lo siento, no puedo.\
                \u{1E}Spelling\u{1F}Ortografía\
                \u{1E}Spelling confirmed\u{1F}Ortografía confirmada\
                \u{1E}Spelling confirmed by the contact\u{1F}Ortografía confirmada por la propia persona\
                \u{1E}Spreadsheets and Google Contacts can read the CSV; nothing in it can run as a formula. `ringback contacts import` reads it back without loss.\n\nExample:\n  ringback contacts export --format vcard contacts.vcf\u{1F}Las hojas de cálculo y Google Contacts pueden leer el CSV; nada en él puede ejecutarse como fórmula. `ringback contacts import` lo vuelve a leer sin pérdida.\n\nEjemplo:\n  ringback contacts export --format vcard contacts.vcf\
                \u{1E}Stage\u{1F}Etapa\
                \u{1E}Standards\u{1F}Normas\
                \u{1E}Standards for the telephone at {0}, from {1}\u{1F}Normas para el teléfono en {0}, a partir del {1}\
                \u{1E}Standards in force\u{1F}Normas vigentes\
                \u{1E}Standing\u{1F}Importancia\
                \u{1E}Standing to {0}\u{1F}Importancia para {0}\
                \u{1E}Start rolling\u{1F}Empezar\
                \u{1E}Start rolling, or show the session that runs.\u{1F}Empezar las llamadas seguidas o mostrar la sesión en curso.\
                \u{1E}Started {0} by {1}\u{1F}Empezado {0} por {1}\
                \u{1E}State\u{1F}Estado\
                \u{1E}Status\u{1F}Estado\
                \u{1E}Steps so far\u{1F}Pasos hasta ahora\
                \u{1E}Still missing: {0}. Give them, or run this on a terminal, where it asks.\u{1F}Todavía falta: {0}. Indíquelo, o ejecute esto en una terminal, que lo pregunta.\
                \u{1E}Still on a line: {0}. Record how each went, or leave them open.\u{1F}Aún en línea: {0}. Anote el resultado de cada llamada, o déjelas pendientes.\
                \u{1E}Still open at the end of the day: {0}.\u{1F}Por devolver al terminar el día: {0}.\
                \u{1E}Still open at the end of {0}: {1}\u{1F}Por devolver al terminar {0}: {1}\
                \u{1E}Still owed\u{1F}Sigue pendiente\
                \u{1E}Still to come\u{1F}Aún por llegar\
                \u{1E}Still to do:\u{1F}Falta por hacer:\
                \u{1E}Still {0}.\u{1F}Todavía es {0}.\
                \u{1E}Stop\u{1F}Detener\
                \u{1E}Stop asking\u{1F}Dejar de preguntar\
                \u{1E}Stop asking a question, and erase its answers.\u{1F}Dejar de hacer una pregunta y borrar sus respuestas.\
                \u{1E}Strata agree (Breslow–Day)\u{1F}Los estratos concuerdan (Breslow–Day)\
                \u{1E}Such as 08:00-17:00.\u{1F}Por ejemplo 08:00-17:00.\
                \u{1E}Such as 14.2. Leave empty if there was none, or if it is ticked on the message.\u{1F}Por ejemplo 14.2. Déjelo vacío si no había ninguna o si ya está marcada en el recado.\
                \u{1E}Such as 16:15, on the office’s clock.\u{1F}Por ejemplo 16:15, según el reloj de la oficina.\
                \u{1E}Such as 2026-11-30; today by default.\u{1F}Por ejemplo 2026-11-30; hoy si no se indica.\
                \u{1E}Such as 9-12; only for “in these hours”.\u{1F}Por ejemplo 9-12; solo para “en estas horas”.\
                \u{1E}Such as Europe/Berlin or America/New_York.\u{1F}Por ejemplo, Europe/Berlin o America/New_York.\
                \u{1E}Such as message:ID.\u{1F}Por ejemplo, message:ID.\
                \u{1E}Such as “Caller asks how a case stands”.\u{1F}Por ejemplo “Preguntan cómo va su caso”.\
                \u{1E}Such as “Gender”.\u{1F}Por ejemplo “Género”.\
                \u{1E}Such as “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.\u{1F}Por ejemplo, “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.\
                \u{1E}Sunday\u{1F}domingo\
                \u{1E}Supervisors are mailed at\u{1F}Correo a los supervisores a las\
                \u{1E}Supervisors are responsible for assuring that staff returns all calls each day. This responsibility includes providing staff the time necessary to return calls.\u{1F}Los supervisores son responsables de que el personal devuelva todas las llamadas cada día. Esa responsabilidad incluye dar al personal el tiempo necesario para devolverlas.\
                \u{1E}Supervisors are responsible for assuring that voice mail is disconnected when a person is no longer employed at the location. Until the voice mail is disconnected, supervisors are responsible for assuring that someone at the location answers calls each day as promised on the voice mail.\u{1F}Los supervisores son responsables de que se desconecte el buzón de voz cuando una persona deja de trabajar en la sede. Hasta que se desconecte, los supervisores son responsables de que alguien de la sede conteste las llamadas cada día, como promete el buzón de voz.\
                \u{1E}Supervisors must check at the end of each day to assure that no calls remain on any employee’s voice mail.\u{1F}Al final de cada día los supervisores deben revisar que no queden llamadas en el buzón de voz de ningún empleado.\
                \u{1E}Sure, I will help you out. Give me a little time to finish what I have open.\u{1F}Claro, le ayudo. Deme un rato para terminar lo que tengo pendiente.\
                \u{1E}Swap\u{1F}Intercambiar\
                \u{1E}TAKEN\u{1F}TOMADOS\
                \u{1E}TEAM\u{1F}EQUIPO\
                \u{1E}TIME ZONE\u{1F}ZONA HORARIA\
                \u{1E}TITLE\u{1F}TÍTULO\
                \u{1E}TO\u{1F}PARA\
                \u{1E}TOKEN\u{1F}CLAVE\
                \u{1E}Take a duty off the register.\u{1F}Quitar un encargo del registro.\
                \u{1E}Take a message.\u{1F}Tome un recado.\
                \u{1E}Take back\u{1F}Retirar\
                \u{1E}Take back a record that was noted by mistake.\u{1F}Retirar lo que se anotó por error.\
                \u{1E}Take back a step of your own, within a minute.\u{1F}Retirar un paso suyo, en el lapso de un minuto.\
                \u{1E}Take back what you asked.\u{1F}Retirar lo que pidió.\
                \u{1E}Take back your last outcome, within a minute.\u{1F}Deshacer su último resultado, durante un minuto.\
                \u{1E}Take it\u{1F}Atender\
                \u{1E}Take it back\u{1F}Retirarlo\
                \u{1E}Take it off the register\u{1F}Quitarlo del registro\
                \u{1E}Take over\u{1F}Tomar la llamada\
                \u{1E}Take the next step: acknowledged, assessed, investigated, responded, closed.\u{1F}Dar el paso siguiente: acknowledged, assessed, investigated, responded, closed.\
                \u{1E}Take the tick away to end the rule on that day.\u{1F}Quite la marca para terminar la regla ese día.\
                \u{1E}Taken back.\u{1F}Retirado.\
                \u{1E}Taken back. It stays in the list.\u{1F}Retirado. Se queda en la lista.\
                \u{1E}Taken by\u{1F}Tomado por\
                \u{1E}Taken off hold.\u{1F}Quitada de la espera.\
                \u{1E}Taken off the list.\u{1F}Quitado de la lista.\
                \u{1E}Taken off the register.\u{1F}Quitado del registro.\
                \u{1E}Takes effect on\u{1F}Rige a partir del\
                \u{1E}Taking calls\u{1F}Atiende llamadas\
                \u{1E}Talked\u{1F}Hablado\
                \u{1E}Talked closes the message; left word moves it to the Out part of the sheet.\n\nExample:\n  ringback attempt k2m9xq left-word --with \"his assistant\" --said \"back after 2\"\u{1F}Con talked se cierra el recado; con left-word pasa a la parte “Recado dejado” de la hoja.\n\nEjemplo:\n  ringback attempt k2m9xq left-word --with \"su asistente\" --said \"vuelve después de las 2\"\
                \u{1E}Talked, 90th\u{1F}Conversación, percentil 90\
                \u{1E}Talked, median\u{1F}Conversación, mediana\
                \u{1E}Team\u{1F}Equipo\
                \u{1E}Team {0}, {1} people\u{1F}Equipo {0}, {1} personas\
                \u{1E}Teams\u{1F}Equipos\
                \u{1E}Telephone operators will answer all calls to the office main number. Callers to the office main number, including those who chose “0” for the operator, will not go to voice mail.\u{1F}Las recepcionistas contestarán todas las llamadas al número principal de la oficina. Quienes llaman al número principal, incluso quienes marcan “0” para hablar con la recepcionista, no pasarán al buzón de voz.\
                \u{1E}Telephone routes\u{1F}Rutas telefónicas\
                \u{1E}Telephone standards: report for audit\u{1F}Normas telefónicas: informe de auditoría\
                \u{1E}Tell them that it has arrived, and when they will hear more\u{1F}Decirle que se recibió y cuándo sabrá más\
                \u{1E}Tell them what was found\u{1F}Decirle qué se encontró\
                \u{1E}Tell those who used to ask\u{1F}Avisar a quienes preguntaban antes\
                \u{1E}Text\u{1F}Texto\
                \u{1E}Thanks from outside\u{1F}Agradecimientos de fuera\
                \u{1E}Thanks, saved with the closed message.\u{1F}Agradecimiento, guardado con el recado ya cerrado.\
                \u{1E}That call came after the day it was received. Check the day.\u{1F}Esa llamada fue después del día en que se recibió. Revise el día.\
                \u{1E}That cannot be a password: it has more than one line, or more than 8,192 bytes.\u{1F}Eso no puede ser una contraseña: tiene más de una línea o más de 8,192 bytes.\
                \u{1E}That change has been decided or withdrawn in the meantime. Reload the page.\u{1F}Ese cambio se decidió o se retiró entretanto. Vuelva a cargar la página.\
                \u{1E}That day is more than a year away, or long past. Check the first day.\u{1F}Ese día está a más de un año, o ya pasó hace mucho. Revise el primer día.\
                \u{1E}That day is more than a year away, or long past. Check the last day.\u{1F}Ese día está a más de un año, o pasó hace mucho. Revise el último día.\
                \u{1E}That day is more than {0} days ago. Choose a later one.\u{1F}Ese día fue hace más de {0} días. Elija uno posterior.\
                \u{1E}That day is over. Choose today or a later day.\u{1F}Ese día ya pasó. Elija hoy o un día posterior.\
                \u{1E}That day is still to come. Enter when it was received.\u{1F}Ese día todavía no llega. Escriba cuándo se recibió.\
                \u{1E}That day is still to come. Note it when it has been.\u{1F}Ese día todavía no llega. Anótelo cuando haya pasado.\
                \u{1E}That did not work\u{1F}No se pudo hacer\
                \u{1E}That did not work. Nothing was changed.\u{1F}No funcionó. No se cambió nada.\
                \u{1E}That does not follow: the line says “{0}”.\u{1F}Eso no corresponde ahora: la línea dice “{0}”.\
                \u{1E}That email had already been returned.\u{1F}Ese correo ya había sido devuelto.\
                \u{1E}That is after it was received. Enter when it happened.\u{1F}Eso es después de que se recibió. Escriba cuándo ocurrió.\
                \u{1E}That is more than a year ahead. Choose a nearer day, or close the message.\u{1F}Falta más de un año. Elija un día más cercano o cierre el recado.\
                \u{1E}That is more than a year ahead. Choose a nearer day.\u{1F}Falta más de un año. Elija un día más cercano.\
                \u{1E}That is more than ten years ago. Check the year.\u{1F}Eso fue hace más de diez años. Revise el año.\
                \u{1E}That is more than three years. Hand over their open calls and mark them as left; they can come back.\u{1F}Son más de tres años. Traspase sus llamadas abiertas y anote que dejó la oficina; después puede volver.\
                \u{1E}That is more than {0} days ahead. Choose a nearer day, or close the message.\u{1F}Faltan más de {0} días. Elija un día más cercano o cierre el recado.\
                \u{1E}That is more than {0} holidays. Remove those of past years.\u{1F}Son más de {0} días festivos. Quite los de años pasados.\
                \u{1E}That is no date. Write it like 2026-12-18 or Friday.\u{1F}Eso no es una fecha. Escríbala como 2026-12-18 o viernes.\
                \u{1E}That is not a time of day. Write it as 16:30.\u{1F}Eso no es una hora. Escríbala así: 16:30.\
                \u{1E}That is not after the day it was. Enter a later day, or none.\u{1F}Eso no es después del día en que fue. Indique un día posterior, o ninguno.\
                \u{1E}That is not enough to tell.\u{1F}No alcanza para saberlo.\
                \u{1E}That is not the next step. Next: {0}.\u{1F}Ese no es el paso siguiente. Sigue: {0}.\
                \u{1E}That is not your present password.\u{1F}Esa no es su contraseña actual.\
                \u{1E}That is right\u{1F}Así es\
                \u{1E}That is too large: the limit is {0}.\u{1F}Es demasiado grande: el límite es {0}.\
                \u{1E}That is {0}. {1}\u{1F}Es el {0}. {1}\
                \u{1E}That number has {0} characters; a phone number has {1} at most.\u{1F}Ese número tiene {0} caracteres; un número de teléfono tiene {1} como máximo.\
                \u{1E}That one is mine, thanks for bringing it to me. I am on it.\u{1F}Eso me toca a mí, gracias por traérmelo. Ya lo hago.\
                \u{1E}That time has passed. Choose a time later today, or on a coming workday.\u{1F}Esa hora ya pasó. Elija una hora posterior de hoy o de un próximo día laborable.\
                \u{1E}That time has passed. Enter a later end.\u{1F}Ese tiempo ya pasó. Indique un fin posterior.\
                \u{1E}That time has passed. Enter a later one, or leave it empty.\u{1F}Esa hora ya pasó. Escriba una posterior o déjela vacía.\
                \u{1E}That time has passed. Enter by when it is due, such as 4:00 PM or tomorrow 10:00.\u{1F}Esa hora ya pasó. Indique para cuándo, por ejemplo 16:00 o mañana 10:00.\
                \u{1E}That time has passed. Enter how long to wait for their call, such as 1h or tomorrow 10:00.\u{1F}Esa hora ya pasó. Escriba cuánto esperar su llamada, por ejemplo 1h o mañana 10:00.\
                \u{1E}That time has passed. Enter when to call again, such as 4:00 PM or in an hour.\u{1F}Esa hora ya pasó. Indique cuándo volver a llamar, por ejemplo 4:00 p.m. o en una hora.\
                \u{1E}That time has passed. Enter when to look at it again, such as Friday 10:00 or in 2 hours.\u{1F}Esa hora ya pasó. Escriba cuándo volver a mirarlo, por ejemplo viernes 10:00 o en 2 horas.\
                \u{1E}That was already filed.\u{1F}Eso ya se registró.\
                \u{1E}That was the last one: say no more than that.\u{1F}Era la última: no diga más que eso.\
                \u{1E}That window is over. Choose a later one, or another day.\u{1F}Ese horario ya pasó. Elija uno posterior u otro día.\
                \u{1E}The IMAP server\u{1F}El servidor IMAP\
                \u{1E}The IMAP username.\u{1F}El usuario de IMAP.\
                \u{1E}The JSON document ends too early.\u{1F}El documento JSON termina antes de tiempo.\
                \u{1E}The JSON is nested too deeply: the limit is 32.\u{1F}El JSON está anidado demasiado hondo: el límite es 32.\
                \u{1E}The SMTP server\u{1F}El servidor SMTP\
                \u{1E}The SMTP username.\u{1F}El usuario de SMTP.\
                \u{1E}The absence planned for {0} is removed.\u{1F}Se quitó la ausencia prevista para {0}.\
                \u{1E}The account is offered to {0}; until they accept, nobody holds it.\u{1F}Se ofreció la cuenta a {0}; hasta que la acepte, no la lleva nadie.\
                \u{1E}The account is offered to {0}; until they accept, {1} holds it.\u{1F}Se ofreció la cuenta a {0}; hasta que la acepte, la lleva {1}.\
                \u{1E}The accounts somebody holds, and the status of each offer.\u{1F}Las cuentas que lleva una persona y en qué quedó cada ofrecimiento.\
                \u{1E}The address has a character in it that no address has.\u{1F}La dirección contiene un carácter que ninguna dirección tiene.\
                \u{1E}The address is too long: the limit is {0} bytes.\u{1F}La dirección es demasiado larga: el límite es de {0} bytes.\
                \u{1E}The address of your calendar no longer works.\u{1F}La dirección de su calendario ya no sirve.\
                \u{1E}The address that browsers use.\u{1F}La dirección que usan los navegadores.\
                \u{1E}The answer\u{1F}La respuesta\
                \u{1E}The answer to a case\u{1F}La respuesta a un caso\
                \u{1E}The answer, for everybody to read\u{1F}La respuesta, para que todos la lean\
                \u{1E}The answer.\u{1F}La respuesta.\
                \u{1E}The answers are: this-once, mine, later, not-mine, another-way, ask-manager, no.\u{1F}Las respuestas son: this-once, mine, later, not-mine, another-way, ask-manager, no.\
                \u{1E}The attached page shows it as it is now. The code at its foot says whether it still is.\u{1F}La página adjunta la muestra como está ahora. El código al pie dice si sigue al día.\
                \u{1E}The backup must be somebody else who works here.\u{1F}El suplente debe ser otra persona que trabaje aquí.\
                \u{1E}The behavior, from 1.\u{1F}La conducta, desde 1.\
                \u{1E}The best time to call back, such as 16:00.\u{1F}La mejor hora para devolver la llamada, como 16:00.\
                \u{1E}The body is incomplete. Send it again.\u{1F}El cuerpo no llegó completo. Envíelo de nuevo.\
                \u{1E}The body must be {0}, and the Content-Type must say so.\u{1F}El cuerpo debe ser {0}, y el Content-Type debe indicarlo.\
                \u{1E}The body’s chunks are too small. Send larger ones.\u{1F}Los fragmentos del cuerpo casi no llevan nada. Envíelo en otros más grandes.\
                \u{1E}The call\u{1F}La llamada\
                \u{1E}The call has changed since this came: it is saved with the call, and nothing else is changed.\u{1F}La llamada cambió desde que esto llegó: se guarda con la llamada y no se cambia nada más.\
                \u{1E}The call has changed since: filed this way, it is saved with the call and changes nothing.\u{1F}Entretanto la llamada siguió su curso: registrado así, se guarda con la llamada y no cambia nada.\
                \u{1E}The call has changed since: your email was saved with it, and nothing else was changed.\u{1F}Desde entonces la llamada cambió: su correo se guardó con ella y no se cambió nada más.\
                \u{1E}The call is closed.\u{1F}La llamada se cerró.\
                \u{1E}The call is closed: {0}.\u{1F}La llamada se cerró: {0}.\
                \u{1E}The call is still yours, {0}.\u{1F}La llamada sigue a su cargo: {0}.\
                \u{1E}The call is yours from now on.\u{1F}Desde ahora la llamada está a su cargo.\
                \u{1E}The call is yours now, {0}.\u{1F}Ahora la llamada está a cargo de usted: {0}.\
                \u{1E}The call is yours, due {0}.\u{1F}La llamada está a su cargo, para {0}.\
                \u{1E}The call is {0}’s.\u{1F}La llamada está a cargo de {0}.\
                \u{1E}The caller\u{1F}Quien llama\
                \u{1E}The caller called again\u{1F}Volvieron a llamar\
                \u{1E}The caller called again: {0} by now. Please call back.\u{1F}Volvieron a llamar: ya van {0}. Por favor, devuelva la llamada.\
                \u{1E}The caller's name.\u{1F}El nombre de quien llama.\
                \u{1E}The case\u{1F}El caso\
                \u{1E}The case, by its id.\u{1F}El caso, por su id.\
                \u{1E}The certificate of {0} is not trusted ({1}). If your office signs its own, name the file of its authority in SSL_CERT_FILE.\u{1F}El certificado de {0} no es de confianza ({1}). Si su oficina firma los suyos, indique el archivo de su autoridad en SSL_CERT_FILE.\
                \u{1E}The code at the foot of a copy.\u{1F}El código al pie de una copia.\
                \u{1E}The company\u{1F}La empresa\
                \u{1E}The comparison is read by {0}, and by nobody else.\u{1F}La comparación la leen {0} y nadie más.\
                \u{1E}The complaint, by its id.\u{1F}La queja, por su id.\
                \u{1E}The complaints of a half-year were compared between groups. Two people at different levels read it, and you are one of them.\u{1F}Se compararon entre grupos las quejas de un semestre. Lo leen dos personas de distinto nivel, y usted es una de ellas.\
                \u{1E}The connection could not be secured. Check that the address starts the way the server expects (smtp:// with STARTTLS, smtps:// or imaps:// for TLS from the first byte) and that its certificate is for this name.\u{1F}No se pudo hacer segura la conexión. Revise que la dirección empiece como la pide el servidor (smtp:// con STARTTLS; smtps:// o imaps:// para TLS desde el primer byte) y que su certificado sea para este nombre.\
                \u{1E}The connection to the mailbox at {0} was lost. It will be tried again automatically.\u{1F}Se cortó la conexión con el buzón de {0}. Se intentará de nuevo automáticamente.\
                \u{1E}The connection to {0} was lost before the answer arrived. Try again.\u{1F}La conexión con {0} se cortó antes de llegar la respuesta. Intente de nuevo.\
                \u{1E}The connection was lost.\u{1F}Se perdió la conexión.\
                \u{1E}The connection was lost. Choose the same file again: nothing is imported twice.\u{1F}Se perdió la conexión. Elija el mismo archivo otra vez: nada se importa dos veces.\
                \u{1E}The connection was lost. It was not sent; what you typed is still here.\u{1F}Se perdió la conexión. No se envió; lo que escribió sigue aquí.\
                \u{1E}The connection was lost. {0}\u{1F}Se perdió la conexión. {0}\
                \u{1E}The contact\u{1F}El contacto\
                \u{1E}The contact to keep: an id, a number, or a name that only one has.\u{1F}El contacto que se queda: un id, un número o un nombre que solo tenga un contacto.\
                \u{1E}The contact to merge into it.\u{1F}El contacto que se combina con él.\
                \u{1E}The contact: its id, or a name or number that only one has.\u{1F}El contacto: su id, o un nombre o número que solo tenga un contacto.\
                \u{1E}The copy could not be drawn. Print the sheet from the browser meanwhile.\u{1F}No se pudo dibujar la copia. Mientras tanto, imprima la hoja desde el navegador.\
                \u{1E}The copy is in {0}.\u{1F}La copia está en {0}.\
                \u{1E}The copy is on its way to {0}.\u{1F}La copia va en camino a {0}.\
                \u{1E}The country sets the format of phone numbers and dates.\u{1F}El país define el formato de los números de teléfono y las fechas.\
                \u{1E}The counts, by similar cases\u{1F}Los conteos, por casos parecidos\
                \u{1E}The cover sees and handles these calls; they stay {0}’s. Enter dates only for part of the time. If several people cover the same calls, the first one available does. If nobody is named: {1}.\u{1F}El sustituto ve y atiende estas llamadas; siguen siendo de {0}. Indique fechas solo para una parte del tiempo. Si varias personas cubren lo mismo, lo hace la primera disponible. Si no se nombra a nadie: {1}.\
                \u{1E}The database cannot be reached ({0}); nothing was changed. Try again when it is back.\u{1F}No se puede llegar a la base de datos ({0}); no se cambió nada. Intente de nuevo cuando vuelva.\
                \u{1E}The database connection was lost while saving, so this may or may not have been saved. Check before you try again.\u{1F}Se perdió la conexión con la base de datos al guardar; puede que esto se haya guardado o no. Revise antes de intentar de nuevo.\
                \u{1E}The database does not accept this: {0}.\u{1F}La base de datos no lo acepta: {0}.\
                \u{1E}The database is busy; nothing was changed. Try again in a moment.\u{1F}La base de datos está ocupada; no se cambió nada. Intente de nuevo en un momento.\
                \u{1E}The database is damaged ({0}). Restore it from a backup.\u{1F}La base de datos está dañada ({0}). Recupérela de una copia de seguridad.\
                \u{1E}The day at {0}, {1}\u{1F}El día en {0}, {1}\
                \u{1E}The day can be signed from {0} on. Calls can be carried and mailboxes checked before.\u{1F}El día se puede firmar desde las {0}. Antes ya se pueden aplazar llamadas y revisar buzones.\
                \u{1E}The day is closed at\u{1F}El día se cierra a las\
                \u{1E}The day is over.\u{1F}El día terminó.\
                \u{1E}The day of the windows, 2026-12-01; the next on which they are to come by default.\u{1F}El día de esas horas, 2026-12-01; si no se indica, el próximo en que aún no han pasado.\
                \u{1E}The day on which it should take effect, such as 2026-12-01.\u{1F}El día a partir del cual debe regir, por ejemplo 2026-12-01.\
                \u{1E}The day on which it takes effect, such as 2026-12-01.\u{1F}El día a partir del cual rige, por ejemplo 2026-12-01.\
                \u{1E}The day, such as 2026-12-01; today by default.\u{1F}El día, por ejemplo 2026-12-01; si no se indica, hoy.\
                \u{1E}The demonstration in {0} is incomplete. Remove it, or choose another place with --data or --database.\u{1F}La demostración en {0} está incompleta. Quítela o elija otro lugar con --data o --database.\
                \u{1E}The desk\u{1F}Recepción\
                \u{1E}The desk proposes this team for these topics.\u{1F}En recepción se propone este equipo para estos temas.\
                \u{1E}The disk cannot read or write the database ({0}); nothing was changed.\u{1F}El disco no puede leer o escribir la base de datos ({0}); no se cambió nada.\
                \u{1E}The disk is full: nothing was changed, and you can still read. Free some space to save again.\u{1F}El disco está lleno: no se cambió nada, y se puede seguir leyendo. Libere espacio para volver a guardar.\
                \u{1E}The dispute about it is not decided yet. Close it after that.\u{1F}La impugnación todavía no está decidida. Ciérrela después.\
                \u{1E}The dispute is decided already.\u{1F}La impugnación ya está decidida.\
                \u{1E}The domain {0} does not say who may send in its name.\u{1F}El dominio {0} no dice quién puede enviar en su nombre.\
                \u{1E}The draft\u{1F}El borrador\
                \u{1E}The draw tells who acted. Grade yours first, then check it.\u{1F}El sorteo revela quién actuó. Primero califique lo suyo y después compruébelo.\
                \u{1E}The duty, by its name or a word.\u{1F}El encargo, por su nombre o una palabra.\
                \u{1E}The duty, by its name.\u{1F}El encargo, por su nombre.\
                \u{1E}The email could not be read back from the disk. It will be accepted when it is sent again.\u{1F}El correo no se pudo leer del disco. Se aceptará cuando se envíe de nuevo.\
                \u{1E}The email has {0} MB, more than the 64 that are stored. Its beginning was kept for the office; send large files another way.\u{1F}El correo tiene {0} MB, más de los 64 que se guardan. Se conservó el principio para la oficina; envíe los archivos grandes de otra manera.\
                \u{1E}The email it answers was not sent to anybody in this office.\u{1F}El correo al que responde no se envió a nadie de esta oficina.\
                \u{1E}The email was not sent. Show the details to see what the server said.\u{1F}El correo no se envió. Muestre los detalles para ver qué dijo el servidor.\
                \u{1E}The email you answered is not about one call, so nothing was changed. Reply to the call’s own email instead; yours is held for review.\u{1F}El correo al que respondió no es sobre una sola llamada, así que no se cambió nada. Responda al correo de la llamada; el suyo queda en espera de revisión.\
                \u{1E}The email: its id, or the ending that the list shows.\u{1F}El correo: su id, o el final que muestra la lista.\
                \u{1E}The emails from unknown senders that are held together.\u{1F}Los correos de desconocidos que se retienen juntos.\
                \u{1E}The end is before the start. Check both.\u{1F}El fin es anterior al comienzo. Revise los dos.\
                \u{1E}The envelope sender; empty for a bounce.\u{1F}El remitente del sobre; vacío si es una devolución.\
                \u{1E}The exact range of a rate (Clopper and Pearson): k in n.\u{1F}El intervalo exacto de una tasa (Clopper y Pearson): k de n.\
                \u{1E}The field you were typing in is gone: press Esc before a key.\u{1F}El campo en el que escribía ya no está: pulse Esc antes de una tecla.\
                \u{1E}The figure.\u{1F}La cifra.\
                \u{1E}The file has hours as a line of JSON, as the office’s settings have them, and below it a line a call: when it came, its code, and the cut-off or -:\n  {\"zone\": \"America/Chicago\", \"week\": {\"monday\": [\"08:00-12:00\", \"13:00-17:00\"]}, \"holidays\": {}}\n  2026-11-30T22:45:00.000Z 2 16:30\nPrints a time for each, or - where the office never opens again.\u{1F}El archivo tiene el horario en una línea de JSON, como en los ajustes de la oficina, y debajo una línea por llamada: cuándo entró, su prioridad y la hora límite o -:\n  {\"zone\": \"America/Chicago\", \"week\": {\"monday\": [\"08:00-12:00\", \"13:00-17:00\"]}, \"holidays\": {}}\n  2026-11-30T22:45:00.000Z 2 16:30\nEscribe una hora para cada una, o - si la oficina no vuelve a abrir.\
                \u{1E}The file has no column “{0}”. Name it in the first row.\u{1F}El archivo no tiene la columna “{0}”. Nómbrela en la primera fila.\
                \u{1E}The file is CSV with the columns a, b, c and d, a row a stratum: the first group with and without the event, then the second. Strata in which a group or an outcome is missing say nothing and are left out.\u{1F}El archivo es CSV con las columnas a, b, c y d, una fila por estrato: el primer grupo con y sin el caso, luego el segundo. Los estratos sin un grupo o sin un resultado no dicen nada y se omiten.\
                \u{1E}The file is CSV with the columns events and base, and perhaps name. Limits are exact: alert at 95 %, alarm at 99.8 %, widened where people vary more than chance lets them.\u{1F}El archivo es CSV con las columnas events y base, y quizá name. Los límites son exactos: alerta al 95 %, alarma al 99.8 %; se amplían si las personas varían más de lo que permite el azar.\
                \u{1E}The file to write; - is standard output.\u{1F}El archivo de destino; - es la salida estándar.\
                \u{1E}The file to write; standard output by default.\u{1F}El archivo en que se escribe; si se omite, la salida estándar.\
                \u{1E}The file {0} cannot be written. Choose another place.\u{1F}No se puede escribir el archivo {0}. Elija otro lugar.\
                \u{1E}The file {0} does not exist or is not readable.\u{1F}El archivo {0} no existe o no se puede leer.\
                \u{1E}The file {0} has more than {1} KB. Leave out what is not needed.\u{1F}El archivo {0} tiene más de {1} KB. Quite lo que no haga falta.\
                \u{1E}The file {0} has more than {1} MB. Split it into smaller ones.\u{1F}El archivo {0} tiene más de {1} MB. Divídalo en otros más pequeños.\
                \u{1E}The file, PDF or JSON.\u{1F}El archivo, PDF o JSON.\
                \u{1E}The file.\u{1F}El archivo.\
                \u{1E}The file; - for standard input.\u{1F}El archivo; - para la entrada estándar.\
                \u{1E}The file; - is standard input.\u{1F}El archivo; - es la entrada estándar.\
                \u{1E}The files; - for standard input. Each is a comparison of its own.\u{1F}Los archivos; - para la entrada estándar. Cada uno es una comparación aparte.\
                \u{1E}The first day comes after the last. Swap them.\u{1F}El primer día es posterior al último. Inviértalos.\
                \u{1E}The first day on which it is no longer in force; tomorrow by default.\u{1F}El primer día en que ya no rige; si se omite, mañana.\
                \u{1E}The first day, 2026-12-01 or tomorrow, or a time, 2026-12-01T13:00 or \"Friday 1pm\".\u{1F}El primer día, 2026-12-01 o tomorrow, o una hora, 2026-12-01T13:00 o \"Friday 1pm\".\
                \u{1E}The first day, such as 2026-01-01; a year before the last day by default.\u{1F}El primer día, por ejemplo 2026-01-01; si se omite, un año antes del último.\
                \u{1E}The first day, such as 2026-11-01.\u{1F}El primer día, por ejemplo 2026-11-01.\
                \u{1E}The first day, such as 2026-11-01; four weeks before the last by default.\u{1F}El primer día, como 2026-11-01; si no se indica, cuatro semanas antes del último.\
                \u{1E}The first day, such as Friday or 2026-12-18; today by default.\u{1F}El primer día, por ejemplo viernes o 2026-12-18; si no se dice, hoy.\
                \u{1E}The first day; a year ago by default.\u{1F}El primer día; si se omite, hace un año.\
                \u{1E}The first grades all, the second some; the third decides if they differ or somebody disputes a grade.\u{1F}La primera califica todas, la segunda algunas; la tercera decide si no coinciden o alguien impugna.\
                \u{1E}The first group with and without, then the second.\u{1F}El primer grupo con y sin, luego el segundo.\
                \u{1E}The first line names the columns.\u{1F}La primera línea da los nombres de las columnas.\
                \u{1E}The first line was none of the answers, so nothing was changed. Begin with: this once, mine, later, not mine, another way, shall I ask, or no.\u{1F}La primera línea no fue ninguna de las respuestas, así que no se cambió nada. Empiece con: por esta vez, es mío, más tarde, no es para mí, de otra forma, le pregunto, o no.\
                \u{1E}The first person\u{1F}La primera persona\
                \u{1E}The first person, by email or name.\u{1F}La primera persona, por correo o nombre.\
                \u{1E}The five answers, in order, each in quotes.\u{1F}Las cinco respuestas, en orden, cada una entre comillas.\
                \u{1E}The five questions\u{1F}Las cinco preguntas\
                \u{1E}The folder that holds the office; created if missing.\u{1F}La carpeta que contiene la oficina; se crea si falta.\
                \u{1E}The folder {0} cannot be created. Choose another with --data, or allow Ringback to create it.\u{1F}No se puede crear la carpeta {0}. Elija otra con --data o permita que Ringback la cree.\
                \u{1E}The form of address\u{1F}El tratamiento\
                \u{1E}The form’s “{0}” is missing or not valid.\u{1F}En el formulario, “{0}” falta o no es válido.\
                \u{1E}The full address, starting with https. Without it, emails have no links.\u{1F}La dirección completa, empezando con https. Sin ella, los correos no llevan enlaces.\
                \u{1E}The full address, starting with https. Without it, links in emails lead to {0}.\u{1F}La dirección completa, empezando con https. Sin ella, los enlaces de los correos llevan a {0}.\
                \u{1E}The graders, graded\u{1F}Quienes califican, calificados\
                \u{1E}The greeting says that they no longer work here\u{1F}El saludo dice que ya no trabaja aquí\
                \u{1E}The group; none takes the answer back.\u{1F}El grupo; none retira la respuesta.\
                \u{1E}The groups to choose from.\u{1F}Los grupos para elegir.\
                \u{1E}The half-year, such as 2026-H1; the last one published by default.\u{1F}El semestre, por ejemplo 2026-H1; si se omite, el último publicado.\
                \u{1E}The header row cannot be read: {0}\u{1F}No se puede leer la fila de encabezados: {0}\
                \u{1E}The headers are too large: the limit is {0}.\u{1F}Los encabezados son demasiado grandes: el límite es {0}.\
                \u{1E}The history is broken at entry {0}: {1}.\u{1F}El historial está roto en el asiento {0}: {1}.\
                \u{1E}The history is intact: 1 entry, verified by the next.\u{1F}El historial está íntegro: 1 asiento, comprobado por el siguiente.\u{1F}El historial está íntegro: {0} asientos, cada uno comprobado por el siguiente.\u{1F}El historial está íntegro: {0} asientos, cada uno comprobado por el siguiente.\
                \u{1E}The history of the office has a line that this report was made, with this digest. ringback history verify checks that no line of the history was changed.\u{1F}El historial de la oficina tiene una línea que dice que se hizo este informe, con este resumen. ringback history verify comprueba que no se cambió ninguna línea del historial.\
                \u{1E}The holder’s first day, such as Friday or 2026-12-18; today by default.\u{1F}El primer día del encargado, por ejemplo viernes o 2026-12-18; si no se dice, hoy.\
                \u{1E}The hours in which calls are returned, such as 4-5. One that was told becomes the deadline.\u{1F}Las horas en que se devuelven las llamadas, por ejemplo 4-5. La que se le dijo pasa a ser el plazo.\
                \u{1E}The hours must begin before they end, such as 8:00 to 17:00.\u{1F}El horario debe empezar antes de terminar, por ejemplo de 8:00 a 17:00.\
                \u{1E}The hours of “{0}” are not clear. Write them like 08–21 or Mon–Fri 8–18, Sat 9–12; hours past midnight as two, 20–24, 0–6.\u{1F}El horario de “{0}” no está claro. Escríbalo como 08–21 o lun–vie 8–18, sáb 9–12; si pasa de la medianoche, en dos: 20–24, 0–6.\
                \u{1E}The id of the contact it is about.\u{1F}El id del contacto del que trata.\
                \u{1E}The id of the merged contact, or of the one it was merged into if there was only one.\u{1F}El id del contacto combinado, o el del contacto con que se combinó si solo fue uno.\
                \u{1E}The key file {0} cannot be created. Choose another with RINGBACK_SECRET_KEY_FILE, or set RINGBACK_SECRET_KEY.\u{1F}No se puede crear el archivo de clave {0}. Elija otro con RINGBACK_SECRET_KEY_FILE o defina RINGBACK_SECRET_KEY.\
                \u{1E}The key file {0} does not hold 64 hexadecimal digits. Restore it from your backup.\u{1F}El archivo de clave {0} no contiene 64 dígitos hexadecimales. Recupérelo de su copia de seguridad.\
                \u{1E}The key that signs records here: {0}\u{1F}La clave que firma aquí los expedientes: {0}\
                \u{1E}The last day is still to come. Draw from past days, or today.\u{1F}El último día todavía no llega. Tómela de días pasados, o de hoy.\
                \u{1E}The last day of {0} is {1}.\u{1F}El último día de {0} es {1}.\
                \u{1E}The last day, or the time of return.\u{1F}El último día, o la hora de regreso.\
                \u{1E}The last day.\u{1F}El último día.\
                \u{1E}The last day; today by default.\u{1F}El último día; si no se indica, hoy.\
                \u{1E}The last email was sent {0}.\u{1F}El último correo se envió {0}.\
                \u{1E}The lead confirms who holds it, and answers for it while nobody does.\u{1F}El líder confirma quién lo tiene y responde mientras nadie lo tenga.\
                \u{1E}The line, 1 to 4.\u{1F}La línea, de 1 a 4.\
                \u{1E}The line, 1 to 4; a free one by default.\u{1F}La línea, de 1 a 4; una libre si se omite.\
                \u{1E}The line, by its id, as “ringback requests pattern” shows it.\u{1F}La línea, por su id, como la muestra “ringback requests pattern”.\
                \u{1E}The lines are 1 to {0}.\u{1F}Las líneas van de 1 a {0}.\
                \u{1E}The list can have {0} callers. Remove some that no longer matter.\u{1F}La lista admite {0} personas. Quite las que ya no hagan falta.\
                \u{1E}The mail\u{1F}El correo\
                \u{1E}The mail passwords in this database were encrypted with another key. Restore that key (ringback.key in the data folder, or RINGBACK_SECRET_KEY), or run `ringback mail forget-secrets` and enter the passwords again.\u{1F}Las contraseñas de correo de esta base de datos se cifraron con otra clave. Recupere esa clave (ringback.key en la carpeta de datos, o RINGBACK_SECRET_KEY), o ejecute `ringback mail forget-secrets` y escriba las contraseñas de nuevo.\
                \u{1E}The mail server did not let “{0}” sign in: {1} Check the username and password.\u{1F}El servidor de correo no dejó iniciar sesión a “{0}”: {1} Revise el usuario y la contraseña.\
                \u{1E}The mail server rejected it: {0}\u{1F}El servidor de correo lo rechazó: {0}\
                \u{1E}The mail server requires a sign-in: {0} Enter a username and password.\u{1F}El servidor de correo pide iniciar sesión: {0} Indique un usuario y una contraseña.\
                \u{1E}The mail server said “later”: {0} It will be tried again automatically.\u{1F}El servidor de correo dijo “más tarde”: {0} Se intentará de nuevo automáticamente.\
                \u{1E}The mail server that sends the office’s mail.\u{1F}El servidor que envía el correo de la oficina.\
                \u{1E}The mail server whose Authentication-Results are trusted.\u{1F}El servidor de correo en cuyos Authentication-Results se confía.\
                \u{1E}The mail server {0} cannot be reached: {1} It will be tried again automatically.\u{1F}No se puede llegar al servidor de correo {0}: {1} Se intentará de nuevo automáticamente.\
                \u{1E}The mail server {0} contradicts itself about who sent it.\u{1F}El servidor de correo {0} se contradice sobre quién lo envió.\
                \u{1E}The mail server {0} has no DMARC result for it.\u{1F}El servidor de correo {0} no tiene resultado DMARC de este correo.\
                \u{1E}The mail server {0} says nothing about who sent it.\u{1F}El servidor de correo {0} no dice nada sobre quién lo envió.\
                \u{1E}The mailbox at {0} cannot be reached ({1}). It will be tried again automatically; check the address if this continues.\u{1F}No se puede conectar con el buzón de {0} ({1}). Se intentará de nuevo automáticamente; si continúa, revise la dirección.\
                \u{1E}The mailbox at {0} refused (“{1}”). It will be tried again automatically; check that its folder exists and has space.\u{1F}El buzón de {0} se negó (“{1}”). Se intentará de nuevo automáticamente; revise que su carpeta exista y tenga espacio.\
                \u{1E}The mailbox at {0} stopped answering. It will be tried again automatically.\u{1F}El buzón de {0} dejó de responder. Se intentará de nuevo automáticamente.\
                \u{1E}The mailbox could not be read.\u{1F}No se pudo leer el buzón.\
                \u{1E}The mailbox did not let “{0}” sign in ({1}). Check the username and password.\u{1F}El buzón no dejó iniciar sesión a “{0}” ({1}). Revise el usuario y la contraseña.\
                \u{1E}The mailbox for replies and callers’ mail.\u{1F}El buzón de las respuestas y del correo de quienes llaman.\
                \u{1E}The mailbox has not been read yet.\u{1F}El buzón todavía no se ha leído.\
                \u{1E}The mailbox is disconnected\u{1F}El buzón está desconectado\
                \u{1E}The mailbox of {0} still holds 1 unreturned call: {1}. Return it or hand it over first.\u{1F}El buzón de {0} todavía tiene 1 llamada sin devolver: {2}. Devuélvala o traspásela antes.\u{1F}El buzón de {0} todavía tiene {1} llamadas sin devolver: {2}. Devuélvalas o traspáselas antes.\u{1F}El buzón de {0} todavía tiene {1} llamadas sin devolver: {2}. Devuélvalas o traspáselas antes.\
                \u{1E}The mailbox requires a sign-in. Enter a username and password.\u{1F}El buzón pide iniciar sesión. Indique un usuario y una contraseña.\
                \u{1E}The mailbox was answered\u{1F}Se atendió el buzón\
                \u{1E}The mailbox was last read {0}.\u{1F}El buzón se leyó por última vez {0}.\
                \u{1E}The mailbox was read: 1 new email.\u{1F}Se leyó el buzón: 1 correo nuevo.\u{1F}Se leyó el buzón: {0} correos nuevos.\u{1F}Se leyó el buzón: {0} correos nuevos.\
                \u{1E}The mailbox was read; nothing new.\u{1F}Se leyó el buzón; no hay nada nuevo.\
                \u{1E}The mailbox: {0}\u{1F}Buzón: {0}\
                \u{1E}The main line is answered\u{1F}Se contesta la línea principal\
                \u{1E}The main number never ends in a mailbox\u{1F}El número principal nunca termina en un buzón\
                \u{1E}The message\u{1F}El recado\
                \u{1E}The message it is about.\u{1F}El recado del que trata.\
                \u{1E}The message or call it is about, by its id; “-” if it cannot be found.\u{1F}El recado o la llamada de que trata, por su id; “-” si no se encuentra.\
                \u{1E}The message or call, by its id.\u{1F}El recado o la llamada, por su id.\
                \u{1E}The message was closed before it was sent.\u{1F}El recado se cerró antes del envío.\
                \u{1E}The message went to somebody else first.\u{1F}El recado pasó antes a otra persona.\
                \u{1E}The message whose call was heard\u{1F}El recado cuya llamada se escuchó\
                \u{1E}The message whose call was heard, by its id.\u{1F}El recado cuya llamada se escuchó, por su id.\
                \u{1E}The message {0} is not offered to anybody. Look at it again.\u{1F}El recado {0} no está ofrecido a nadie. Mírelo de nuevo.\
                \u{1E}The message's ID; the next on the sheet by default.\u{1F}El ID del recado; el siguiente de la hoja si se omite.\
                \u{1E}The message, by its id.\u{1F}El recado, por su identificador.\
                \u{1E}The message, call or outcome\u{1F}El recado, la llamada o el resultado\
                \u{1E}The message: its id, or the ending that tables show.\u{1F}El recado: su id, o el final que muestran las tablas.\
                \u{1E}The migration “{0}” was changed after it was applied to this database. Install the version that created the database.\u{1F}La migración “{0}” se cambió después de aplicarse a esta base de datos. Instale la versión con la que se creó la base de datos.\
                \u{1E}The most at once\u{1F}Máximo a la vez\
                \u{1E}The most they can have open; “none” for no limit.\u{1F}El máximo de pendientes; “none” para quitar el límite.\
                \u{1E}The name\u{1F}El nombre\
                \u{1E}The name appears on messages; they sign in with the email.\u{1F}El nombre aparece en los recados; inicia sesión con el correo.\
                \u{1E}The name could not be said here. See the pronunciation beside it.\u{1F}No se pudo pronunciar el nombre aquí. Vea la pronunciación al lado.\
                \u{1E}The name of a field is missing.\u{1F}Falta el nombre de un campo.\
                \u{1E}The name of the holiday\u{1F}El nombre del día festivo\
                \u{1E}The name of the holiday on {0} is longer than {1} characters. Shorten it.\u{1F}El nombre del día festivo {0} tiene más de {1} caracteres. Acórtelo.\
                \u{1E}The name your mail server uses in Authentication-Results. Add “below” if it writes them below its Received line, as Postfix with a milter does. Leave empty if there is none.\u{1F}El nombre que usa su servidor de correo en Authentication-Results. Agregue “below” si los escribe debajo de su línea Received, como Postfix con un milter. Déjelo vacío si no hay ninguno.\
                \u{1E}The new version is saved. It applies from its day on.\u{1F}La nueva versión está guardada. Rige desde su día.\
                \u{1E}The newest {0}; {1}.\u{1F}De los más recientes: {0}; {1}.\
                \u{1E}The next step with a complaint is overdue\u{1F}El paso siguiente de una queja está atrasado\
                \u{1E}The note\u{1F}La nota\
                \u{1E}The note is empty. Say what happened, or use the text that was suggested.\u{1F}La nota está vacía. Diga qué pasó, o use el texto propuesto.\
                \u{1E}The note is longer than {0} characters; the rest is left out.\u{1F}La nota tiene más de {0} caracteres; lo que sobra se omite.\
                \u{1E}The note says “{0}”. Say what happened and when instead, without a judgment.\u{1F}La nota dice “{0}”. Diga mejor qué pasó y cuándo, sin juzgar.\
                \u{1E}The note, as with --note.\u{1F}La nota, como con --note.\
                \u{1E}The note, by its id.\u{1F}La nota, por su id.\
                \u{1E}The note.\u{1F}La nota.\
                \u{1E}The number is in its own field now.\u{1F}El número ya está en su propio campo.\
                \u{1E}The number is parked\u{1F}El número está reservado\
                \u{1E}The number of lower entries changed.\u{1F}Cambió el número de recados más abajo.\
                \u{1E}The number to call.\u{1F}El número al que hay que llamar.\
                \u{1E}The number you dialed, if it was a different one.\u{1F}El número que marcó, si fue otro.\
                \u{1E}The number “{0}” was shortened by a spreadsheet, so its last digits are lost. Copy it from the original.\u{1F}Una hoja de cálculo acortó el número “{0}”, así que se perdieron sus últimos dígitos. Cópielo del original.\
                \u{1E}The number “{0}”{1} was shortened by a spreadsheet, so its last digits are lost. It is left out; copy it from the original.\u{1F}Una hoja de cálculo acortó el número “{0}”{1}, así que se perdieron sus últimos dígitos. Se omite; cópielo del original.\
                \u{1E}The number “{0}…”{1} is too long and is left out.\u{1F}El número “{0}…”{1} es demasiado largo y se omite.\
                \u{1E}The number.\u{1F}El número.\
                \u{1E}The number; the first not tried by default.\u{1F}El número; el primero sin probar si se omite.\
                \u{1E}The offer was already answered.\u{1F}El ofrecimiento se respondió antes.\
                \u{1E}The office\u{1F}La oficina\
                \u{1E}The office has adopted standards for the telephone.\u{1F}La oficina adoptó normas para el teléfono.\
                \u{1E}The office has {0} playbooks, the most possible. First withdraw one that nobody needs.\u{1F}La oficina tiene {0} protocolos, el máximo. Retire primero uno que nadie necesite.\
                \u{1E}The office in {0} is not a demonstration. Choose another place with --data or --database.\u{1F}La oficina en {0} no es una demostración. Elija otro lugar con --data o --database.\
                \u{1E}The office is closed on {0}, {1}. Choose a workday.\u{1F}La oficina está cerrada el {0}, {1}. Elija un día laborable.\
                \u{1E}The office is closed on {0}, {1}: there is nothing to sign.\u{1F}La oficina está cerrada el {0} {1}: no hay nada que firmar.\
                \u{1E}The office is closed that day: there is nothing to sign.\u{1F}La oficina está cerrada ese día: no hay nada que firmar.\
                \u{1E}The office is closed then. Choose a time from {0} to {1}.\u{1F}La oficina está cerrada a esa hora. Elija una hora entre las {0} y las {1}.\
                \u{1E}The office keeps this rule\u{1F}La oficina cumple esta regla\
                \u{1E}The office needs an admin: make another person admin first.\u{1F}La oficina necesita un administrador: primero haga administrador a otra persona.\
                \u{1E}The office no longer does this.\u{1F}La oficina ya no lo hace.\
                \u{1E}The office no longer does “{0}”.\u{1F}La oficina ya no hace “{0}”.\
                \u{1E}The office sends all its emails this way.\u{1F}La oficina envía así todos sus correos.\
                \u{1E}The office was not set up yet on {0}, {1}: there is nothing to sign.\u{1F}El {0}, {1}, la oficina aún no estaba configurada: no hay nada que firmar.\
                \u{1E}The office's name.\u{1F}El nombre de la oficina.\
                \u{1E}The office's shared phone sheet: every call that comes in has one person who owes the return.\u{1F}La hoja de llamadas compartida de la oficina: para cada llamada que entra hay una persona que debe devolverla.\
                \u{1E}The office, {0} people\u{1F}La oficina, {0} personas\
                \u{1E}The office’s email address\u{1F}La dirección de correo de la oficina\
                \u{1E}The office’s email address.\u{1F}La dirección de correo de la oficina.\
                \u{1E}The office’s key, as My record shows it; the file must then be signed with it.\u{1F}La clave de la oficina, como aparece en Mi expediente; el archivo debe estar firmado con ella.\
                \u{1E}The office’s written rules for the telephone. They check themselves every day.\u{1F}Las reglas escritas de la oficina para el teléfono. Se comprueban solas cada día.\
                \u{1E}The office’s written standards, and whether they are kept.\u{1F}Las normas escritas de la oficina y si se cumplen.\
                \u{1E}The order changed.\u{1F}Cambió el orden.\
                \u{1E}The other person acknowledges it. After the meeting, write what was decided.\u{1F}La otra persona la confirma. Después de la reunión, escriba qué se acordó.\
                \u{1E}The others\u{1F}Las demás\
                \u{1E}The outcome.\u{1F}El resultado.\
                \u{1E}The period ends ({0}) before it begins ({1}). Swap the two days.\u{1F}El periodo termina ({0}) antes de empezar ({1}). Intercambie las dos fechas.\
                \u{1E}The person above you\u{1F}La persona por encima de usted\
                \u{1E}The person concerned\u{1F}La persona a quien se refiere\
                \u{1E}The person concerned has answered a complaint\u{1F}Respondió la persona a quien se refiere una queja\
                \u{1E}The person is\u{1F}La persona está\
                \u{1E}The person it belongs to\u{1F}La persona a quien corresponde\
                \u{1E}The person who asked decides. Nobody else is told before that.\u{1F}Decide quien pidió. Antes no se avisa a nadie más.\
                \u{1E}The person who took it was asked to do it for you.\u{1F}Se pidió a quien lo tomó que lo haga por usted.\
                \u{1E}The person.\u{1F}La persona.\
                \u{1E}The phone, by its place on the list, from 1.\u{1F}El teléfono, por su lugar en la lista, desde 1.\
                \u{1E}The plan has too many parts that change at too many times to prove every path. Give times that are alike one name, or take out holidays that are over.\u{1F}El plan tiene demasiadas partes que cambian a demasiadas horas para comprobar todos los recorridos. Dé un solo nombre a los horarios iguales o quite los días festivos que ya pasaron.\
                \u{1E}The plan is empty. Describe at least where a call to the main number goes first.\u{1F}El plan está vacío. Describa al menos adónde va primero una llamada al número principal.\
                \u{1E}The plan is larger than 256 KB. Describe the menus only, and leave out everything else.\u{1F}El plan pasa de 256 KB. Describa solo los menús y quite lo demás.\
                \u{1E}The plan, as YAML\u{1F}El plan, en YAML\
                \u{1E}The plan, in YAML; - is standard input.\u{1F}El plan, en YAML; - es la entrada estándar.\
                \u{1E}The plausible range of a rate (Wilson): k in n.\u{1F}El intervalo plausible de una tasa (Wilson): k de n.\
                \u{1E}The playbook already says this. Nothing was changed.\u{1F}El protocolo ya dice esto. No se cambió nada.\
                \u{1E}The principal whose side it is on; you by default.\u{1F}El titular de cuyo lado está; si se omite, usted.\
                \u{1E}The principal, by email or name.\u{1F}El titular, por correo electrónico o nombre.\
                \u{1E}The question goes to the person who took the call.\u{1F}La pregunta va a quien tomó la llamada.\
                \u{1E}The question, by its id.\u{1F}La pregunta, por su id.\
                \u{1E}The question, by its name or id.\u{1F}La pregunta, por su nombre o id.\
                \u{1E}The question, by its name.\u{1F}La pregunta, por su nombre.\
                \u{1E}The question.\u{1F}La pregunta.\
                \u{1E}The reason\u{1F}El motivo\
                \u{1E}The record, by its id.\u{1F}Lo anotado, por su id.\
                \u{1E}The register is full. Take off duties that the office no longer does.\u{1F}El registro está lleno. Quite los encargos que la oficina ya no hace.\
                \u{1E}The register of duties\u{1F}El registro de encargos\
                \u{1E}The register of duties was changed.\u{1F}Hubo un cambio en el registro de encargos.\
                \u{1E}The reply address in it was not made by this office, or was changed on the way.\u{1F}La dirección de respuesta que lleva no la creó esta oficina, o cambió en el camino.\
                \u{1E}The reply domain\u{1F}El dominio de respuestas\
                \u{1E}The reply domain.\u{1F}El dominio de respuestas.\
                \u{1E}The report could not be put on paper just now. Try again in a minute.\u{1F}El informe no se pudo preparar para imprimir. Inténtelo de nuevo en un minuto.\
                \u{1E}The report goes to {0} and to whoever made the calls.\u{1F}El informe se envía a {0} y a quienes hicieron las llamadas.\
                \u{1E}The report is in {0}.\u{1F}El informe está en {0}.\
                \u{1E}The request came too slowly.\u{1F}La petición llegó demasiado despacio.\
                \u{1E}The request has no body.\u{1F}La solicitud no tiene cuerpo.\
                \u{1E}The request is recorded.\u{1F}La petición queda registrada.\
                \u{1E}The request, by its id.\u{1F}La solicitud, por su id.\
                \u{1E}The review, by its id.\u{1F}La evaluación, por su id.\
                \u{1E}The rows differ from each other. Look at them one by one.\u{1F}Las filas difieren entre sí. Véalas una por una.\
                \u{1E}The rows do not contradict each other.\u{1F}Las filas no se contradicen.\
                \u{1E}The rows have nothing to compare: one of the groups had no complaints, or no such cases.\u{1F}En las filas no hay nada que comparar: uno de los grupos no tuvo quejas, o no tuvo casos así.\
                \u{1E}The rule it is about, such as same-workday.\u{1F}La regla de que se trata, por ejemplo same-workday.\
                \u{1E}The rule then in force\u{1F}La regla vigente entonces\
                \u{1E}The rule, such as same-workday.\u{1F}La regla, por ejemplo same-workday.\
                \u{1E}The rule, such as same-workday; all that wait for you by default.\u{1F}La regla, por ejemplo same-workday; si no se indica, todas las que esperan su confirmación.\
                \u{1E}The same for everybody. Your answers are saved as you write them and cannot be changed; the person can read them in their record.\u{1F}Las mismas para todos. Sus respuestas se guardan como las escribe y no se pueden cambiar; la persona las puede leer en su expediente.\
                \u{1E}The same note has gone to {0}.\u{1F}La misma nota se envió a {0}.\
                \u{1E}The same seed, sizes and --now always give exactly the same office. An existing demonstration is served again; any other office is left alone.\n\nExample:\n  ringback demo --data /tmp/large --seed 7 --messages 1000000\u{1F}La misma semilla, los mismos tamaños y el mismo --now dan siempre exactamente la misma oficina. Una demostración que ya existe se vuelve a poner en marcha; cualquier otra oficina se deja como está.\n\nEjemplo:\n  ringback demo --data /tmp/large --seed 7 --messages 1000000\
                \u{1E}The same words about this call are registered already. Nothing was added.\u{1F}Las mismas palabras sobre esta llamada ya están registradas. No se agregó nada.\
                \u{1E}The same, as an option.\u{1F}Lo mismo, como opción.\
                \u{1E}The sample\u{1F}La muestra\
                \u{1E}The sample has no such interaction, or it is not yours to see.\u{1F}La muestra no tiene esa interacción, o no le corresponde verla.\
                \u{1E}The sample, by its id.\u{1F}La muestra, por su id.\
                \u{1E}The sample, by its id; the newest by default.\u{1F}La muestra, por su id; si no se indica, la más reciente.\
                \u{1E}The scenario\u{1F}La situación\
                \u{1E}The scenario’s name; or the number of a playbook, for its next version.\u{1F}El nombre de la situación; o el número de un protocolo, para su siguiente versión.\
                \u{1E}The second person, at another level\u{1F}La segunda persona, de otro nivel\
                \u{1E}The second person, at another level.\u{1F}La segunda persona, de otro nivel.\
                \u{1E}The seed draws the same ones again, from {0}.\u{1F}La semilla vuelve a elegir las mismas, de {0}.\
                \u{1E}The seed now draws different ones: there were {0} to draw from, and now there are {1}.\u{1F}Ahora la semilla elige otras: antes había {0} de donde elegir y ahora hay {1}.\
                \u{1E}The seed; random by default.\u{1F}La semilla; si se omite, al azar.\
                \u{1E}The selected call, and people\u{1F}La llamada seleccionada y las personas\
                \u{1E}The selected entry\u{1F}El recado seleccionado\
                \u{1E}The sender check (DMARC) failed, so somebody else may have written it.\u{1F}No pasó la comprobación del remitente (DMARC), así que pudo escribirlo otra persona.\
                \u{1E}The sender of all emails, and where callers can write.\u{1F}El remitente de todos los correos, y a donde pueden escribir quienes llaman.\
                \u{1E}The server accepted the connection but rejected the email. Often a user can send only from their own address: check the office’s email address.\u{1F}El servidor aceptó la conexión, pero rechazó el correo. A menudo un usuario solo puede enviar desde su propia dirección: revise la dirección de correo de la oficina.\
                \u{1E}The server accepted the email to {0}.\u{1F}El servidor aceptó el correo para {0}.\
                \u{1E}The server accepted the test email. Check that it arrives at {0}.\u{1F}El servidor aceptó el correo de prueba. Compruebe que llegue a {0}.\
                \u{1E}The server at {0} is not Ringback. Give the right address with --server.\u{1F}El servidor en {0} no es Ringback. Dé la dirección correcta con --server.\
                \u{1E}The server cannot be reached. Nothing was changed.\u{1F}No se puede llegar al servidor. No se cambió nada.\
                \u{1E}The server could not be reached or did not answer. Check the name and port, and that this machine can connect to it; waiting mail is tried again automatically.\u{1F}No se pudo conectar con el servidor o no respondió. Revise el nombre y el puerto, y que este equipo pueda conectarse; el correo en espera se intenta de nuevo automáticamente.\
                \u{1E}The server does not accept this username or password. Type both again; Google and Microsoft require an app password or an access token (oauth2:TOKEN) instead of the password.\u{1F}El servidor no acepta este usuario o esta contraseña. Escriba ambos de nuevo; Google y Microsoft piden una contraseña de aplicación o una clave de acceso (oauth2:TOKEN) en lugar de la contraseña.\
                \u{1E}The session that runs; else what to mend before one starts.\u{1F}La sesión en curso; si no la hay, lo que falta antes de empezar.\
                \u{1E}The session’s ID, or its end as `ringback roll reports` shows it.\u{1F}El ID de la sesión, o su final como lo muestra `ringback roll reports`.\
                \u{1E}The setting “{0}” is “{1}”; it takes {2}.\u{1F}El ajuste “{0}” es “{1}”; admite {2}.\
                \u{1E}The settings file {0} is not a JSON object.\u{1F}El archivo de configuración {0} no es un objeto JSON.\
                \u{1E}The settings file {0} sets “{1}”, which does not exist. `ringback config` shows those that do.\u{1F}El archivo de configuración {0} define “{1}”, que no existe. `ringback config` muestra los que hay.\
                \u{1E}The setup code is not the one shown at startup. Use the address shown there.\u{1F}El código de configuración no es el que se mostró al iniciar. Use la dirección que aparece ahí.\
                \u{1E}The site\u{1F}La sede\
                \u{1E}The site, by its name.\u{1F}La sede, por su nombre.\
                \u{1E}The site, by its name; yours by default.\u{1F}La sede, por su nombre; la suya si no se indica.\
                \u{1E}The stage that it reaches.\u{1F}La etapa a la que llega.\
                \u{1E}The standard has no such version.\u{1F}La norma no tiene esa versión.\
                \u{1E}The standards are adopted. Change what is different here.\u{1F}Las normas están adoptadas. Cambie lo que aquí sea distinto.\
                \u{1E}The standards at large\u{1F}Las normas en general\
                \u{1E}The status of each. Owners are not told that you looked.\u{1F}El estado de cada uno. A los responsables no se les avisa de que usted consultó.\
                \u{1E}The step, by its number.\u{1F}El paso, por su número.\
                \u{1E}The team\u{1F}El equipo\
                \u{1E}The telephone standards of a public workforce agency. They hold from the day you choose; every rule can be changed afterwards.\u{1F}Las normas telefónicas de una agencia pública de empleo. Rigen desde el día que usted elija; después se puede cambiar cada regla.\
                \u{1E}The template: workforce.\u{1F}El modelo: workforce.\
                \u{1E}The test email to {0} was not sent.\u{1F}El correo de prueba para {0} no se envió.\
                \u{1E}The text\u{1F}El texto\
                \u{1E}The text is saved for next time, the files with the message. The owner does not change.\u{1F}El texto se guarda para la próxima vez; los archivos, con el recado. El responsable no cambia.\
                \u{1E}The text.\u{1F}El texto.\
                \u{1E}The time is today or on a coming workday, in office hours, at most 60 days ahead.\n\nExample:\n  ringback excuse k2m9xq caller-unreachable --until \"tomorrow 10:00\"\u{1F}La hora es de hoy o de un próximo día laborable, en horario de oficina, a 60 días como máximo.\n\nEjemplo:\n  ringback excuse k2m9xq caller-unreachable --until \"tomorrow 10:00\"\
                \u{1E}The token {0} is revoked.\u{1F}La clave de acceso {0} quedó revocada.\
                \u{1E}The topic\u{1F}El tema\
                \u{1E}The trusted server\u{1F}El servidor de confianza\
                \u{1E}The two graders differ: a third person decides.\u{1F}Quienes calificaron no coinciden: decide una tercera persona.\
                \u{1E}The two passwords are not the same. Start again.\u{1F}Las dos contraseñas no son iguales. Empiece de nuevo.\
                \u{1E}The version followed, such as 14.2; that of a quick answer settles the call.\u{1F}La versión que se siguió, por ejemplo 14.2; la de una respuesta rápida resuelve la llamada.\
                \u{1E}The version then in force, such as 14.2.\u{1F}La versión vigente entonces, por ejemplo 14.2.\
                \u{1E}The version, such as 14.2.\u{1F}La versión, por ejemplo 14.2.\
                \u{1E}The voice could not say this name. See the pronunciation beside it.\u{1F}La voz no pudo pronunciar este nombre. Vea la pronunciación al lado.\
                \u{1E}The web address\u{1F}La dirección web\
                \u{1E}The week before was copied.\u{1F}Se copió la semana anterior.\
                \u{1E}The week to copy; the one before by default.\u{1F}La semana que se copia; la anterior si no se indica.\
                \u{1E}The week, such as 2026-W49; the present one by default.\u{1F}La semana, por ejemplo 2026-W49; la actual si no se indica.\
                \u{1E}The whole picture\u{1F}El panorama completo\
                \u{1E}The window has no length. Enter a later end.\u{1F}El horario no dura nada. Escriba un final más tarde.\
                \u{1E}The words, in the person's language.\u{1F}El texto, en el idioma de la persona.\
                \u{1E}The {0} most frequent are listed.\u{1F}Se muestran las {0} más frecuentes.\
                \u{1E}Their answer\u{1F}Su respuesta\
                \u{1E}Their answer to: {0}\u{1F}Su respuesta a: {0}\
                \u{1E}Their assistant picked up\u{1F}Contestó su asistente\
                \u{1E}Their assistants\u{1F}Sus asistentes\
                \u{1E}Their calls\u{1F}Sus llamadas\
                \u{1E}Their last day.\u{1F}Su último día.\
                \u{1E}Their number is wrong.\u{1F}Su número está equivocado.\
                \u{1E}Their number.\u{1F}Su número.\
                \u{1E}Then\u{1F}Después\
                \u{1E}Then enter the passwords again on the Mail page. Links and reply addresses in emails already sent stop working.\u{1F}Después, vuelva a escribir las contraseñas en la página Correo. Los enlaces y las direcciones de respuesta de los correos ya enviados dejan de funcionar.\
                \u{1E}Then: {0}\u{1F}Después: {0}\
                \u{1E}There are already {0} questions for this caller. Answer or remove one first.\u{1F}Ya hay {0} preguntas pendientes para esta persona. Primero conteste o quite una.\
                \u{1E}There are more; these are the first {0}.\u{1F}Hay más; estos son los primeros {0}.\
                \u{1E}There are no calls to return.\u{1F}No hay llamadas por devolver.\
                \u{1E}There are no hours. Enter hours for at least one day.\u{1F}No hay horario. Indique el horario de al menos un día.\
                \u{1E}There are no hours. {0}\u{1F}No hay horario. {0}\
                \u{1E}There are no likely duplicates.\u{1F}No hay duplicados probables.\
                \u{1E}There are no samples yet that you have drawn or grade.\u{1F}Todavía no hay muestras que usted haya tomado o califique.\
                \u{1E}There are no such requests, or they are not yours to see.\u{1F}No existen esas solicitudes, o no le corresponde verlas.\
                \u{1E}There can be two follow-ups. Leave the others out.\u{1F}Puede haber dos frases más. Quite las demás.\
                \u{1E}There can be {0} words never to say. Remove some that no longer matter.\u{1F}Puede haber {0} palabras que no se dicen. Quite las que ya no hagan falta.\
                \u{1E}There cannot be {0} events among {1}. The first number is how often it happened.\u{1F}No puede haber {0} casos entre {1}. El primer número es cuántas veces ocurrió.\
                \u{1E}There have been {0} meetings about this. It is time to decide.\u{1F}Ya hubo {0} reuniones sobre esto. Es hora de decidir.\
                \u{1E}There is a control character in a string; it must be written as \\u00….\u{1F}Hay un carácter de control en un texto; debe escribirse como \\u00….\
                \u{1E}There is a quote in the middle of a quoted cell. Inside quotes, write each quote twice.\u{1F}Hay una comilla en medio de una celda entre comillas. Dentro de las comillas, escriba cada comilla dos veces.\
                \u{1E}There is a site called {0} already. Choose another name.\u{1F}Ya hay una sede llamada {0}. Elija otro nombre.\
                \u{1E}There is already a duty “{0}”. Change that one, or choose another name.\u{1F}Ya hay un encargo “{0}”. Cambie ese, o elija otro nombre.\
                \u{1E}There is already a question “{0}”. Open or close that one first, or give this one another name.\u{1F}Ya hay una pregunta “{0}”. Primero abra o cierre esa, o dé otro nombre a esta.\
                \u{1E}There is more: --cursor {0}\u{1F}Hay más: --cursor {0}\
                \u{1E}There is more; see it with --limit, or all of it with --csv.\u{1F}Hay más; véalos con --limit, o todos con --csv.\
                \u{1E}There is more; see it with --limit.\u{1F}Hay más; véalas con --limit.\
                \u{1E}There is no account “{0}”.\u{1F}No hay ninguna cuenta “{0}”.\
                \u{1E}There is no call in this position on hold.\u{1F}No hay ninguna llamada en ese lugar de la espera.\
                \u{1E}There is no contact “{0}”.\u{1F}No hay ningún contacto “{0}”.\
                \u{1E}There is no duty “{0}”.\u{1F}No hay ningún encargo “{0}”.\
                \u{1E}There is no email “{0}”.\u{1F}No hay ningún correo “{0}”.\
                \u{1E}There is no field “{0}”. Choose one of {1}.\u{1F}No hay ningún campo “{0}”. Elija entre {1}.\
                \u{1E}There is no greeting in “{0}”. Use en or es.\u{1F}No hay saludo en “{0}”. Use en o es.\
                \u{1E}There is no manager above you two to ask. Agree between yourselves.\u{1F}No hay un gerente por encima de ambos a quien preguntar. Pónganse de acuerdo entre ustedes.\
                \u{1E}There is no message “{0}”.\u{1F}No hay ningún recado “{0}”.\
                \u{1E}There is no name to pronounce.\u{1F}No hay nombre que pronunciar.\
                \u{1E}There is no number on the line.\u{1F}No hay número en la línea.\
                \u{1E}There is no number to call.\u{1F}No hay número al que llamar.\
                \u{1E}There is no number to dial. Add one to the contact first.\u{1F}No hay ningún número que marcar. Añada antes uno al contacto.\
                \u{1E}There is no number. Enter the caller's number, or mark that there is none.\u{1F}No hay número. Escriba el número de quien llama o indique que no hay.\
                \u{1E}There is no office here yet. Open the address shown at startup, or run ringback setup.\u{1F}Todavía no hay oficina aquí. Abra la dirección que se mostró al iniciar, o ejecute ringback setup.\
                \u{1E}There is no office in {0}. Say where it is with --data or --database, or make one with `ringback setup` or `ringback serve`.\u{1F}No hay ninguna oficina en {0}. Indique dónde está con --data o --database, o cree una con `ringback setup` o `ringback serve`.\
                \u{1E}There is no open favor on that side.\u{1F}No hay ningún favor pendiente de ese lado.\
                \u{1E}There is no page at this address; it only takes a form. Go back to the page with the form.\u{1F}No hay página en esta dirección; solo recibe un formulario. Vuelva a la página del formulario.\
                \u{1E}There is no password on standard input. Give it there on one line.\u{1F}No hay contraseña en la entrada estándar. Póngala ahí en una línea.\
                \u{1E}There is no person “{0}”.\u{1F}No hay ninguna persona “{0}”.\
                \u{1E}There is no question about the message “{0}”.\u{1F}No hay ninguna pregunta sobre el recado “{0}”.\
                \u{1E}There is no rule “{0}”. Take one of the nine that are listed.\u{1F}No hay ninguna regla “{0}”. Use una de las nueve de la lista.\
                \u{1E}There is no settings file at {0}.\u{1F}No hay archivo de configuración en {0}.\
                \u{1E}There is no site “{0}”.\u{1F}No hay ninguna sede “{0}”.\
                \u{1E}There is no step of yours to take back here.\u{1F}Aquí no hay ningún paso suyo que retirar.\
                \u{1E}There is no subject “{0}”.\u{1F}No hay ningún objeto “{0}”.\
                \u{1E}There is no such absence, or it is over.\u{1F}No existe esa ausencia o ya terminó.\
                \u{1E}There is no such calendar, or its address was revoked.\u{1F}Ese calendario no existe, o su dirección se revocó.\
                \u{1E}There is no such company.\u{1F}No existe esa empresa.\
                \u{1E}There is no such complaint, or it is not yours to see.\u{1F}No existe esa queja, o no le corresponde verla.\
                \u{1E}There is no such contact.\u{1F}No existe ese contacto.\
                \u{1E}There is no such email here.\u{1F}Aquí no hay tal correo.\
                \u{1E}There is no such handover note, or it is not for you.\u{1F}No existe esa nota de relevo, o no es para usted.\
                \u{1E}There is no such meeting about this question.\u{1F}No existe esa reunión sobre esta pregunta.\
                \u{1E}There is no such message or call, or it is not yours to see. Search for it, or name the person.\u{1F}No existe ese recado o esa llamada, o no le corresponde verlo. Búsquelo, o indique a la persona.\
                \u{1E}There is no such message, or it is not yours to see. Paste its address, or leave the field empty.\u{1F}No existe ese recado, o usted no puede verlo. Pegue su dirección, o deje el campo vacío.\
                \u{1E}There is no such message, or you do not have access to it.\u{1F}No existe ese recado o usted no tiene acceso.\
                \u{1E}There is no such note in your record.\u{1F}No existe esa nota en su expediente.\
                \u{1E}There is no such note, or it is not yours to see.\u{1F}No existe esa nota, o no le corresponde verla.\
                \u{1E}There is no such phone on this list. Open it again.\u{1F}No hay ese teléfono en esta lista. Ábrala de nuevo.\
                \u{1E}There is no such playbook.\u{1F}No existe ese protocolo.\
                \u{1E}There is no such question, or it is not yours to see.\u{1F}No existe esa pregunta, o no le corresponde verla.\
                \u{1E}There is no such question.\u{1F}Esa pregunta no existe.\
                \u{1E}There is no such record, or it is not yours to see.\u{1F}No existe ese registro o usted no puede verlo.\
                \u{1E}There is no such request, or it is not yours to see.\u{1F}No existe esa solicitud, o no le corresponde verla.\
                \u{1E}There is no such review, or it is not yours to see.\u{1F}No existe esa evaluación, o no le corresponde verla.\
                \u{1E}There is no such sample, or it is not yours to see.\u{1F}No existe esa muestra, o no le corresponde verla.\
                \u{1E}There is no such session.\u{1F}No existe esa sesión.\
                \u{1E}There is no such site.\u{1F}No existe esa sede.\
                \u{1E}There is no such team.\u{1F}No existe ese equipo.\
                \u{1E}There is no such team. Choose one from the list, or none.\u{1F}No existe ese equipo. Elija uno de la lista, o ninguno.\
                \u{1E}There is no such tick, or it is not yours.\u{1F}No existe esa marca, o no es suya.\
                \u{1E}There is no team “{0}”.\u{1F}No hay ningún equipo “{0}”.\
                \u{1E}There is no template “{0}”. Take workforce.\u{1F}No hay ningún modelo “{0}”. Use workforce.\
                \u{1E}There is no token of {0} “{1}”.\u{1F}{0} no tiene ninguna clave de acceso “{1}”.\
                \u{1E}There is no token “{0}”.\u{1F}No hay ninguna clave de acceso “{0}”.\
                \u{1E}There is no version “{0}”. Give its number, such as 14.2.\u{1F}No existe la versión “{0}”. Indique su número, por ejemplo 14.2.\
                \u{1E}There is nobody else to offer this to. Talk to your manager, or keep it.\u{1F}No hay nadie más a quien ofrecerlo. Hable con su gerente o consérvelo.\
                \u{1E}There is nothing at this address.\u{1F}No hay nada en esta dirección.\
                \u{1E}There is nothing in that week to copy.\u{1F}En esa semana no hay nada que copiar.\
                \u{1E}There is nothing left to accept.\u{1F}No quedaba nada por aceptar.\
                \u{1E}There is nothing left to tell.\u{1F}Ya no hay nada que avisar.\
                \u{1E}There is nothing of yours to undo here.\u{1F}Aquí no hay nada suyo que deshacer.\
                \u{1E}There is nothing readable in it.\u{1F}No contiene nada que se pueda leer.\
                \u{1E}There is nothing to choose here, or you have already chosen.\u{1F}Aquí no hay nada que elegir, o ya eligió.\
                \u{1E}There is nothing to compare: no row has both groups, and both with and without the event.\u{1F}No hay nada que comparar: ninguna fila tiene los dos grupos, con y sin el caso.\
                \u{1E}There is nothing to hand over.\u{1F}No hay nada que traspasar.\
                \u{1E}There is nothing to hand over: the sheet is empty and nothing was done on it. Write a line first.\u{1F}No hay nada que traspasar: la hoja está vacía y no se hizo nada en ella. Escriba antes una línea.\
                \u{1E}There is nothing to undo.\u{1F}No hay nada que deshacer.\
                \u{1E}There is something after the JSON document.\u{1F}Hay algo después del documento JSON.\
                \u{1E}There was no email on standard input: nothing was stored.\u{1F}No había correo en la entrada estándar: no se guardó nada.\
                \u{1E}There was no text of your own in your email, so nothing was changed.\u{1F}En su correo no había nada escrito por usted, así que no se cambió nada.\
                \u{1E}There was nothing left to offer.\u{1F}Ya no quedaba nada que ofrecer.\
                \u{1E}These days are still to come.\u{1F}Estos días todavía no llegan.\
                \u{1E}These days wait for a signature.\u{1F}Estos días están sin firmar.\
                \u{1E}These questions have been answered, and answers cannot be changed.\u{1F}Estas preguntas ya se respondieron, y las respuestas no se pueden cambiar.\
                \u{1E}These standards are adopted already. Change each rule on its own page.\u{1F}Estas normas ya están adoptadas. Cambie cada regla en su propia página.\
                \u{1E}These two are no longer merged: somebody just separated them.\u{1F}Estos dos ya no están combinados: alguien acaba de separarlos.\
                \u{1E}They already have this request.\u{1F}Ya tiene esta misma solicitud.\
                \u{1E}They already own it. Choose somebody else.\u{1F}Ya es de esa persona. Elija a otra.\
                \u{1E}They are already away for part of that time. Change that absence, or choose other days.\u{1F}Ya tiene una ausencia en parte de ese tiempo. Cambie esa ausencia o elija otros días.\
                \u{1E}They are away.\u{1F}La persona está ausente.\
                \u{1E}They are fishing\u{1F}Intenta sonsacar\
                \u{1E}They are not named there any more. Reload the page.\u{1F}Ya no figura ahí. Vuelva a cargar la página.\
                \u{1E}They are on line {0} already.\u{1F}Ya está en la línea {0}.\
                \u{1E}They are on the line\u{1F}Ya está en la línea\
                \u{1E}They are signed out everywhere, told at once, and choose their own password.\u{1F}Se cierran sus sesiones, se le avisa enseguida y elige su propia contraseña.\
                \u{1E}They are told\u{1F}Ya se les dijo\
                \u{1E}They can decline; it stays yours until they accept.\u{1F}Puede rechazarla; sigue a cargo de usted hasta que acepte.\
                \u{1E}They can leave when they have nothing open. It signs them out everywhere.\u{1F}Puede irse cuando no tenga nada abierto. Al anotarlo se cierran sus sesiones.\
                \u{1E}They can sign in at once.\u{1F}Puede iniciar sesión enseguida.\
                \u{1E}They do not read the comparison any more.\u{1F}Ya no leen la comparación.\
                \u{1E}They get email again.\u{1F}Se le vuelve a enviar correo.\
                \u{1E}They have\u{1F}Tiene\
                \u{1E}They have left.\u{1F}Ya no trabaja aquí.\
                \u{1E}They have no email address.\u{1F}No tiene dirección de correo.\
                \u{1E}They have not called back.\u{1F}No ha devuelto la llamada.\
                \u{1E}They have read it, or no longer keep the sheet.\u{1F}Ya la leyó, o ya no lleva la hoja.\
                \u{1E}They join last\u{1F}Se pone después\
                \u{1E}They know\u{1F}Ya lo sabe\
                \u{1E}They know already. Everything has stopped.\u{1F}Ya lo sabe. Todo se detuvo.\
                \u{1E}They no longer have access to the message.\u{1F}Ya no tiene acceso al recado.\
                \u{1E}They no longer have any calls.\u{1F}Ya no tiene llamadas a su cargo.\
                \u{1E}They no longer see the sheet.\u{1F}Ya no ve la hoja.\
                \u{1E}They owe one more\u{1F}Nos deben uno más\
                \u{1E}They press\u{1F}Insiste\
                \u{1E}They press again\u{1F}Vuelve a insistir\
                \u{1E}They stay\u{1F}La persona se queda\
                \u{1E}They stay on the sheet, to be called later\u{1F}Sigue en la hoja, para llamar más tarde\
                \u{1E}They stay: end the checklist.\u{1F}La persona se queda: terminar la lista.\
                \u{1E}They turned this email off.\u{1F}Desactivó este correo.\
                \u{1E}They were reminded recently. You can remind them again in 1 minute.\u{1F}Ya se le envió un recordatorio hace poco. Puede enviar otro en 1 minuto.\u{1F}Ya se le envió un recordatorio hace poco. Puede enviar otro en {0} minutos.\u{1F}Ya se le envió un recordatorio hace poco. Puede enviar otro en {0} minutos.\
                \u{1E}They were told\u{1F}Se le dijo\
                \u{1E}They will not be suggested again.\u{1F}No se volverán a proponer.\
                \u{1E}Third\u{1F}Tercera persona\
                \u{1E}This Idempotency-Key was already used for another request. Use a new key for a new request.\u{1F}Esta Idempotency-Key ya se usó para otra petición. Use una nueva para una petición nueva.\
                \u{1E}This address answers with {0} only.\u{1F}Esta dirección solo contesta con {0}.\
                \u{1E}This address does not accept {0}; it accepts {1}.\u{1F}Esta dirección no admite {0}; admite {1}.\
                \u{1E}This adds a version. What was found on days that are over stays as it was found. Everybody is asked to acknowledge the new version.\u{1F}Esto agrega una versión. Lo que se encontró en días que ya pasaron queda como se encontró. A todos se les pide confirmar que leyeron la nueva versión.\
                \u{1E}This already exists ({0}).\u{1F}Esto ya existe ({0}).\
                \u{1E}This call could not be shown. Reload the page.\u{1F}No se pudo mostrar esta llamada. Recargue la página.\
                \u{1E}This call is not late, so there is nothing to excuse.\u{1F}Esta llamada no está atrasada, así que no hay nada que justificar.\
                \u{1E}This call is not late. Reminders are for late calls.\u{1F}Esta llamada no está atrasada. Los recordatorios son para las atrasadas.\
                \u{1E}This call is settled with {0}:\u{1F}Esta llamada se resuelve con {0}:\
                \u{1E}This call is yours: somebody else has to excuse it.\u{1F}Esta llamada es suya: otra persona tiene que justificarla.\
                \u{1E}This call is yours: there is nobody else to remind.\u{1F}Esta llamada es suya: no hay a quién más recordársela.\
                \u{1E}This caller is not on the list, or it is not yours to see.\u{1F}Esta persona no está en la lista, o no le corresponde a usted verla.\
                \u{1E}This can be undone only within a minute, and only if nobody has changed it since.\u{1F}Esto solo se puede deshacer durante un minuto y si nadie lo ha cambiado desde entonces.\
                \u{1E}This card does not end before the next one begins.\u{1F}Esta tarjeta no termina antes de que empiece la siguiente.\
                \u{1E}This card has no end: the file may be cut off. Export it again.\u{1F}Esta tarjeta no termina: el archivo puede estar cortado. Expórtelo de nuevo.\
                \u{1E}This card has no name, company, number or address. Add one, or remove the card.\u{1F}Esta tarjeta no tiene nombre, empresa, número ni dirección. Agregue uno o quite la tarjeta.\
                \u{1E}This card is a group of contacts, not a contact.\u{1F}Esta tarjeta es un grupo de contactos, no un contacto.\
                \u{1E}This changed after you opened the page, so nobody was replaced: they are not named anywhere now. Check it, then try again.\u{1F}Esto cambió desde que abrió la página, así que no se sustituyó a nadie: ahora no tiene ningún puesto. Revíselo e intente de nuevo.\
                \u{1E}This changed after you opened the page, so nobody was replaced: they are {0} now. Check it, then try again.\u{1F}Esto cambió desde que abrió la página, así que no se sustituyó a nadie: ahora es {0}. Revíselo e intente de nuevo.\
                \u{1E}This closes it.\u{1F}Con eso se cierra.\
                \u{1E}This complaint is closed.\u{1F}Esta queja está cerrada.\
                \u{1E}This contact already has {0} private notes. Remove one first.\u{1F}Ya hay {0} notas privadas sobre este contacto. Primero quite una.\
                \u{1E}This corrects who was confirmed for that same day\u{1F}Esto corrige a quien se confirmó para ese mismo día\
                \u{1E}This could not be shown.\u{1F}No se pudo mostrar.\
                \u{1E}This database belongs to a newer Ringback (it has “{0}”). Install that version, or restore an earlier backup.\u{1F}Esta base de datos es de un Ringback más nuevo (ya tuvo “{0}”). Instale esa versión o recupere una copia de seguridad anterior.\
                \u{1E}This draft was declined. Write a new version.\u{1F}Este borrador fue rechazado. Escriba una versión nueva.\
                \u{1E}This file has more than {0} columns. Remove those that are not about contacts.\u{1F}Este archivo tiene más de {0} columnas. Quite las que no tratan de contactos.\
                \u{1E}This file has more than {0} rows. Split it into smaller files, each with the header row.\u{1F}Este archivo tiene más de {0} filas. Divídalo en otros más pequeños, cada uno con la fila de encabezados.\
                \u{1E}This file has {0} MB; the limit is {1} MB. Split it into smaller files, each with the header row.\u{1F}Este archivo tiene {0} MB; el límite es {1} MB. Divídalo en otros más pequeños, cada uno con la fila de encabezados.\
                \u{1E}This file is empty.\u{1F}Este archivo está vacío.\
                \u{1E}This file is not text, despite its name. Open it in the program it comes from and save it as CSV.\u{1F}Este archivo no es texto, a pesar de su nombre. Ábralo en el programa de donde viene y guárdelo como CSV.\
                \u{1E}This file is {0}, despite its name. Open it in the program it comes from and save it as CSV.\u{1F}Este archivo es {0}, a pesar de su nombre. Ábralo en el programa de donde viene y guárdelo como CSV.\
                \u{1E}This form came from another site. Open it here and try again.\u{1F}Este formulario lo envió otro sitio. Abra el nuestro e inténtelo de nuevo.\
                \u{1E}This form has expired. Reload the page and send it again; nothing was saved.\u{1F}Este formulario ya no es válido. Recargue la página y envíelo de nuevo; no se guardó nada.\
                \u{1E}This grade has already been decided.\u{1F}Esta calificación ya está decidida.\
                \u{1E}This grade is already with the third person.\u{1F}Esta calificación ya la tiene la tercera persona.\
                \u{1E}This is a premium-rate number: calls are charged by the minute.\u{1F}Es un número de tarifa especial: la llamada se cobra por minuto.\
                \u{1E}This is a regular number: it can be dialed.\u{1F}Es un número normal: se puede marcar.\
                \u{1E}This is a request from a colleague, and says so. {0} can say no without a reason.\u{1F}Es una solicitud entre colegas, y así lo dice. {0} puede decir que no sin dar una razón.\
                \u{1E}This is a satellite phone: a call costs many times more than usual.\u{1F}Es un teléfono satelital: una llamada cuesta mucho más de lo normal.\
                \u{1E}This is a shared-cost number: it costs more than a regular call.\u{1F}Es un número de costo compartido: cuesta más que una llamada normal.\
                \u{1E}This is a test: email from Ringback reaches you.\u{1F}Esto es una prueba: el correo de Ringback le llega.\
                \u{1E}This is about {0}. {1}\u{1F}Es sobre {0}. {1}\
                \u{1E}This is already offered to somebody. Wait for their answer, or withdraw the offer first.\u{1F}Esto ya está ofrecido a alguien. Espere su respuesta o primero retire el ofrecimiento.\
                \u{1E}This is an internal call, which is skipped.\u{1F}Es una llamada interna, que se omite.\
                \u{1E}This is for the other person to do.\u{1F}Esto le toca a la otra persona.\
                \u{1E}This is how the plan below would be. It is not saved.\u{1F}Así quedaría el plan de abajo. No está guardado.\
                \u{1E}This is no longer offered to you: it was just answered or withdrawn.\u{1F}Esto ya no se le ofrece: se acaba de contestar o de retirar.\
                \u{1E}This is not JSON.\u{1F}Esto no es JSON.\
                \u{1E}This is not a known call log: it needs columns for the time and both numbers, and has {0}. Export it from FreePBX or 3CX, or name the columns Time, From, To.\u{1F}No es un registro de llamadas conocido: necesita columnas para la hora y los dos números, y tiene {0}. Expórtelo de FreePBX o 3CX, o nombre las columnas Time, From, To.\
                \u{1E}This is not a valid HTTP request.\u{1F}Esto no es una petición que HTTP conozca.\
                \u{1E}This is not open on that sheet any more.\u{1F}Esto ya no está abierto en esa hoja.\
                \u{1E}This is over. Start again if it is still needed.\u{1F}Esto ya terminó. Empiece de nuevo si aún hace falta.\
                \u{1E}This is the right person\u{1F}Es la persona correcta\
                \u{1E}This is the same contact. Choose another one to merge with.\u{1F}Es el mismo contacto. Elija otro para combinarlo.\
                \u{1E}This is what the standard says already. Nothing was changed.\u{1F}Eso ya dice la norma. No se cambió nada.\
                \u{1E}This is what was typed so far; what you add is kept separately.\u{1F}Esto es lo que se había escrito; lo que usted agregue se guarda aparte.\
                \u{1E}This is with {0} now, so I have sent it there.\u{1F}Ahora esto lo ve {0}, así que se lo pasé.\
                \u{1E}This line is outside any card, and so are those up to the next card.\u{1F}Esta línea está fuera de toda tarjeta, igual que las que siguen hasta la próxima.\
                \u{1E}This line never promises a time, so only an absent greeting can be set here.\u{1F}Esta línea nunca promete una hora; aquí solo se puede fijar un saludo de ausencia.\
                \u{1E}This link belonged to somebody who no longer works here. Ask an admin if it should be yours.\u{1F}Este enlace era de alguien que ya no trabaja aquí. Si debería ser suyo, pregunte a un administrador.\
                \u{1E}This link has expired: it works once, within an hour. Ask for a new one on the sign-in page.\u{1F}Este enlace caducó: vale una vez, durante una hora. Pida otro en la página de inicio de sesión.\
                \u{1E}This link has expired: links in emails work for 30 days. Sign in to see the message.\u{1F}Este enlace caducó: los enlaces de los correos valen 30 días. Inicie sesión para ver el recado.\
                \u{1E}This link is not valid, or it is incomplete. Open it from the email again, or sign in.\u{1F}Este enlace no es válido o está incompleto. Ábralo otra vez desde el correo, o inicie sesión.\
                \u{1E}This link no longer works\u{1F}Este enlace ya no funciona\
                \u{1E}This link went to an address that has changed since. Sign in to see the call.\u{1F}Este enlace se envió a una dirección que después cambió. Inicie sesión para ver la llamada.\
                \u{1E}This list cannot continue from there. Start again from the beginning.\u{1F}Esta lista no puede seguir desde ahí. Empiece de nuevo por el principio.\
                \u{1E}This list is open to {0}, and to whoever covers while trying it.\u{1F}Pueden ver esta lista {0}, y quien cubra mientras la prueba.\
                \u{1E}This looks like a North American number but is abroad; a call can cost much more.\u{1F}Parece un número de Norteamérica, pero es del extranjero; la llamada puede costar mucho más.\
                \u{1E}This looks like an answer for:\u{1F}Esto parece una respuesta para:\
                \u{1E}This machine cannot speak: the package espeak-ng is not installed.\u{1F}Esta máquina no puede hablar: no está instalado el paquete espeak-ng.\
                \u{1E}This may be {0}, so it is filed separately. If you know who it is, enter the full name.\u{1F}Puede ser {0}, así que se registra aparte. Si sabe quién es, escriba el nombre completo.\
                \u{1E}This message is already closed: {0}, {1}, {2}. There is nothing left to do.\u{1F}Este recado ya se cerró: {0}, {1}, {2}. No queda nada por hacer.\
                \u{1E}This message is already closed: {0}. Reopen it if there is more to do.\u{1F}Este recado ya está cerrado: {0}. Reábralo si queda algo por hacer.\
                \u{1E}This message is not held back.\u{1F}Este recado no está retenido.\
                \u{1E}This message is open; there is nothing to reopen.\u{1F}Este recado está abierto; no hay nada que reabrir.\
                \u{1E}This message was handed over, and you no longer have access to it. There is nothing for you to do.\u{1F}Este recado se traspasó y usted ya no tiene acceso. No tiene que hacer nada.\
                \u{1E}This name took too long to say. See the pronunciation beside it.\u{1F}Este nombre tardó demasiado en pronunciarse. Vea la pronunciación al lado.\
                \u{1E}This number is not expensive: it needs no release.\u{1F}Este número no es caro: no necesita autorización.\
                \u{1E}This office cannot email you a link. Ask the person who runs Ringback here for a new password.\u{1F}Esta oficina no puede enviarle un enlace. Pida una contraseña nueva a quien administra Ringback aquí.\
                \u{1E}This office is already set up. Sign in instead.\u{1F}Esta oficina ya está configurada. Mejor inicie sesión.\
                \u{1E}This office sends no mail. Print the copy instead.\u{1F}Esta oficina no envía correo. Imprima la copia.\
                \u{1E}This one is on a line, or has no number.\u{1F}Está en una línea o no tiene número.\
                \u{1E}This page does not exist, or you do not have access to it.\u{1F}Esta página no existe o usted no tiene acceso.\
                \u{1E}This person has an open message. Close it first.\u{1F}Esta persona tiene un recado abierto. Ciérrelo primero.\u{1F}Esta persona tiene {0} recados abiertos. Ciérrelos primero.\u{1F}Esta persona tiene {0} recados abiertos. Ciérrelos primero.\
                \u{1E}This person's data was erased on request. To add them again, remove the Ringback ID from the row.\u{1F}Los datos de esta persona se borraron a petición. Para agregarla de nuevo, quite de la fila el Ringback ID.\
                \u{1E}This phone has no voice.\u{1F}Este teléfono no tiene voz.\
                \u{1E}This playbook was withdrawn and is no longer in force from {0}. Write a new one.\u{1F}Este protocolo se retiró y deja de regir el {0}. Redacte uno nuevo.\
                \u{1E}This program cannot reach mail servers itself. Use the running server.\u{1F}Este programa no puede conectarse a servidores de correo. Pídalo al servidor que está en marcha.\
                \u{1E}This question has been opened or closed, so its words stay as they are. Draft another one.\u{1F}Esta pregunta ya se abrió o se cerró, así que sus palabras quedan como están. Escriba otro borrador.\
                \u{1E}This question has changed in the meantime. Look at it again, then save.\u{1F}Esta pregunta cambió entretanto. Revísela y guarde de nuevo.\
                \u{1E}This question is with the central desk already.\u{1F}Esta pregunta ya la tiene la oficina central.\
                \u{1E}This question was already answered, or was never asked.\u{1F}Esta pregunta ya se contestó o nunca se hizo.\
                \u{1E}This question was already answered. Check the card.\u{1F}Esta pregunta ya se contestó. Revise la ficha.\
                \u{1E}This question was already answered. There is nothing left to do.\u{1F}Esta pregunta ya se respondió. No queda nada por hacer.\
                \u{1E}This report has no figure “{0}”.\u{1F}Este informe no tiene la cifra “{0}”.\
                \u{1E}This request already created the token “{0}” and showed its secret. If you do not have it, revoke that token and create another.\u{1F}Esta petición ya creó la clave de acceso “{0}” y mostró su secreto. Si no lo tiene, revoque esa clave y cree otra.\
                \u{1E}This request is closed.\u{1F}Esta solicitud está cerrada.\
                \u{1E}This row cannot be read.\u{1F}No se puede leer esta fila.\
                \u{1E}This row has more than {0} cells, which is the limit.\u{1F}Esta fila tiene más de {0} celdas, que es el límite.\
                \u{1E}This row has no name, company, number or address. Add one, or remove the row.\u{1F}Esta fila no tiene nombre, empresa, número ni dirección. Agregue uno o quite la fila.\
                \u{1E}This row has no name; the contact is named “{0}”.\u{1F}Esta fila no tiene nombre; el contacto se llama “{0}”.\
                \u{1E}This row has {0} cells, but the first row names {1} columns: a cell without quotes contains a separator.\u{1F}Esta fila tiene {0} celdas, pero la primera fila nombra {1} columnas: hay un separador en una celda sin comillas.\
                \u{1E}This search covers too much and was stopped. Narrow it down, or try again at a quieter time.\u{1F}Esta búsqueda abarca demasiado y se detuvo. Acótela o intente en un momento más tranquilo.\
                \u{1E}This session has ended.\u{1F}Esta sesión terminó.\
                \u{1E}This session has ended. Sign in again; what you typed is kept.\u{1F}Esta sesión terminó. Inicie sesión de nuevo; lo que escribió se conserva.\
                \u{1E}This session has ended. Start a new one.\u{1F}Esta sesión ha terminado. Empiece otra.\
                \u{1E}This standard is not adopted yet. Adopt the standards first.\u{1F}Esta norma todavía no está adoptada. Adopte primero las normas.\
                \u{1E}This takes it off the register. The history keeps it.\u{1F}Lo quita del registro. El historial lo conserva.\
                \u{1E}This token cannot do that; it needs the scope “{0}”.\u{1F}Esta clave de acceso no permite hacer eso; necesita el alcance “{0}”.\
                \u{1E}This token is unknown or was revoked. Create a new one.\u{1F}Esta clave de acceso no existe o se revocó. Cree una nueva.\
                \u{1E}This version is approved and takes effect on {0}. To change it, write a new one.\u{1F}Esta versión está aprobada y rige a partir del {0}. Para cambiarla, escriba una nueva.\
                \u{1E}This was already done, and you no longer have access to it.\u{1F}Esto ya se hizo, y usted ya no tiene acceso a ello.\
                \u{1E}This was already done. Look at it to see how it stands.\u{1F}Esto ya se hizo. Ábralo para ver cómo está.\
                \u{1E}This week is planned already, and the copy would replace that plan. Confirm that it may.\u{1F}Esta semana ya está planificada y la copia reemplazaría ese plan. Confirme que se puede reemplazar.\
                \u{1E}Three ways\u{1F}Tres maneras\
                \u{1E}Three ways in which it could have been handled.\u{1F}Tres maneras en que se habría podido resolver.\
                \u{1E}Three, because two make it a yes or no. Include your own.\u{1F}Tres, porque con dos queda en un sí o un no. Incluya la suya.\
                \u{1E}Thursday\u{1F}jueves\
                \u{1E}Tied together.\u{1F}Quedaron unidas.\
                \u{1E}Time\u{1F}Hora\
                \u{1E}Time zone\u{1F}Zona horaria\
                \u{1E}To\u{1F}A\
                \u{1E}To add\u{1F}Para agregar\
                \u{1E}To ask\u{1F}Para preguntar\
                \u{1E}To ask next time\u{1F}Para preguntar la próxima vez\
                \u{1E}To know\u{1F}Para saber\
                \u{1E}To know for this call\u{1F}Para tener en cuenta en esta llamada\
                \u{1E}To know next time\u{1F}Qué saber la próxima vez\
                \u{1E}To put aside for it\u{1F}Qué dejar a un lado\
                \u{1E}To put aside for it (optional)\u{1F}Qué dejar a un lado (opcional)\
                \u{1E}To put aside for it: {0}\u{1F}Para dejar a un lado: {0}\
                \u{1E}To return\u{1F}Por devolver\
                \u{1E}To return, in order of importance\u{1F}Por devolver, por orden de importancia\
                \u{1E}To see twice as many, about {0} interactions per side would be needed.\u{1F}Para ver el doble harían falta unas {0} interacciones por lado.\
                \u{1E}To the desk\u{1F}Ir a recepción\
                \u{1E}To whom\u{1F}A quién\
                \u{1E}To {0}\u{1F}Para {0}\
                \u{1E}Today\u{1F}Hoy\
                \u{1E}Today or a later day. Calls on past days were handled without it.\u{1F}Hoy o un día posterior. Las llamadas de días pasados se atendieron sin ella.\
                \u{1E}Today or a later day. Days that are over are never judged by it.\u{1F}Hoy o un día posterior. Los días que ya pasaron no se juzgan con ellas.\
                \u{1E}Today or a later day. Leave empty for the day it is approved.\u{1F}Hoy o un día posterior. Déjelo vacío para el día en que se apruebe.\
                \u{1E}Together\u{1F}En total\
                \u{1E}Together they have more than {0} numbers or email addresses. Keep those of one of them.\u{1F}Juntos tienen más de {0} números o direcciones de correo. Conserve los de uno de los dos.\
                \u{1E}Together, in the digest\u{1F}Todo junto, en el resumen\
                \u{1E}Token revoked.\u{1F}Clave de acceso revocada.\
                \u{1E}Tokens not selected are revoked, too.\u{1F}También se revocan las claves de acceso sin marcar.\
                \u{1E}Tokens to keep\u{1F}Claves de acceso que se conservan\
                \u{1E}Told a time\u{1F}Con hora dicha\
                \u{1E}Too few messages have words in common.\u{1F}Muy pocos recados tienen palabras en común.\
                \u{1E}Too many attempts. Wait 1 minute, then try again.\u{1F}Demasiados intentos. Espere 1 minuto e intente de nuevo.\u{1F}Demasiados intentos. Espere {0} de minutos e intente de nuevo.\u{1F}Demasiados intentos. Espere {0} minutos e intente de nuevo.\
                \u{1E}Too many connections are open. Try again in a moment.\u{1F}Hay demasiadas conexiones abiertas. Intente de nuevo en un momento.\
                \u{1E}Too many emails from unknown senders came within an hour.\u{1F}Llegaron demasiados correos de desconocidos en una hora.\
                \u{1E}Too many names are being said right now. Try again in a moment.\u{1F}En este momento se pronuncian demasiados nombres. Intente de nuevo en un momento.\
                \u{1E}Too many parameters: the limit is {0}.\u{1F}Demasiados parámetros: el límite es {0}.\
                \u{1E}Too many requests\u{1F}Demasiadas peticiones\
                \u{1E}Too much mail is coming in at once. It will be accepted when it is sent again.\u{1F}Llega demasiado correo a la vez. Se aceptará cuando se envíe de nuevo.\
                \u{1E}Took down what it is about, in the caller’s words\u{1F}Anotó de qué se trata, con las palabras de quien llama\
                \u{1E}Topic\u{1F}Tema\
                \u{1E}Trained\u{1F}Capacitación\
                \u{1E}Trained in what, or observed on which calls\u{1F}En qué se capacitó o en qué llamadas se observó\
                \u{1E}Trained in what, or observed on which calls.\u{1F}En qué se capacitó, o en qué llamadas se observó.\
                \u{1E}Trained {0} by {1}\u{1F}Capacitación {0}, por {1}\
                \u{1E}Training\u{1F}Capacitación\
                \u{1E}Training is repeated after, in months\u{1F}La capacitación se repite después de, en meses\
                \u{1E}Tried\u{1F}Intentado\
                \u{1E}Tried in this shift\u{1F}Intentadas en este turno\
                \u{1E}Trusted mail server\u{1F}Servidor de correo de confianza\
                \u{1E}Try again\u{1F}Intentar de nuevo\
                \u{1E}Try again and show details\u{1F}Intentar de nuevo y mostrar detalles\
                \u{1E}Try another word, or look through all duties.\u{1F}Pruebe con otra palabra, o vea todos los encargos.\
                \u{1E}Try every phone\u{1F}Probar todos los teléfonos\
                \u{1E}Try every phone of a principal for an ASAP call.\u{1F}Probar todos los teléfonos de un titular por una llamada Urgente.\
                \u{1E}Try {0}\u{1F}Probar {0}\
                \u{1E}Tuesday\u{1F}martes\
                \u{1E}Two colleagues ask you what comes first\u{1F}Dos colegas le preguntan qué va primero\
                \u{1E}Two colleagues have a question for you\u{1F}Dos colegas tienen una pregunta para usted\
                \u{1E}Two letters, such as US or GB; used to format phone numbers.\u{1F}Dos letras, como US o MX; se usa para dar formato a los números de teléfono.\
                \u{1E}Two more sentences, one after the other. Then it stops.\u{1F}Dos frases más, una tras otra. Y ahí termina.\
                \u{1E}Two of the three ways are the same. Write three different ones.\u{1F}Dos de las tres maneras son iguales. Escriba tres distintas.\
                \u{1E}Two of the windows overlap. Make one of them, or move one.\u{1F}Dos horarios se traslapan. Únalos o mueva uno.\
                \u{1E}Two people at different levels have to be named first to read the comparison. Ask an admin to name them.\u{1F}Primero hay que nombrar a dos personas de distinto nivel que lean la comparación. Pídale a un administrador que las nombre.\
                \u{1E}Two people cannot grade more than are drawn. Enter a smaller number.\u{1F}Dos personas no pueden calificar más de las que se eligen. Escriba un número menor.\
                \u{1E}Type a name or a number. What is known about the caller opens here.\u{1F}Escriba un nombre o un número. Aquí se abre lo que se sabe de quien llama.\
                \u{1E}Type the code at the foot of the copy.\u{1F}Escriba el código que está al pie de la copia.\
                \u{1E}Type who is calling.\u{1F}Escriba quién llama.\
                \u{1E}UNTIL\u{1F}HASTA\
                \u{1E}UP TO\u{1F}LLEGÓ A\
                \u{1E}USAGE: {0}\u{1F}USO:   {0}\
                \u{1E}Under each rule’s number: the findings of that day; a dash where the rule was not in force.\u{1F}Bajo el número de cada regla, los hallazgos de ese día; una raya si la regla no estaba vigente.\
                \u{1E}Undo\u{1F}Deshacer\
                \u{1E}Undo a merge.\u{1F}Deshacer una combinación.\
                \u{1E}Undone\u{1F}Deshecho\
                \u{1E}Undone. You can press it again.\u{1F}Deshecho. Puede pulsarlo otra vez.\
                \u{1E}Undone: 1 call is left again.\u{1F}Deshecho: 1 llamada queda pendiente otra vez.\u{1F}Deshecho: {0} de llamadas quedan pendientes otra vez.\u{1F}Deshecho: {0} llamadas quedan pendientes otra vez.\
                \u{1E}Undone: call from {0}\u{1F}Deshecho: la llamada de {0}\
                \u{1E}Undone: filing of {0}\u{1F}Deshecho: el registro de {0}\
                \u{1E}Undone: move of {0}\u{1F}Deshecho: el cambio de lugar de {0}\
                \u{1E}Undone: {0}\u{1F}Deshecho: {0}\
                \u{1E}Undone: {0}, {1}\u{1F}Deshecho: {0}, {1}\
                \u{1E}Unknown caller\u{1F}Quien llama, sin identificar\
                \u{1E}Unmatched mail\u{1F}Correo sin identificar\
                \u{1E}Unmatched mail, and mail that could not be verified. Nothing here has changed a message.\u{1F}Correo sin identificar o que no se pudo verificar. Nada de esto ha cambiado un recado.\
                \u{1E}Unmatched mail: {0}\u{1F}Correo sin identificar: {0}\
                \u{1E}Unpaid break\u{1F}Descanso sin pago\
                \u{1E}Until\u{1F}Hasta\
                \u{1E}Until (optional)\u{1F}Hasta (opcional)\
                \u{1E}Until it is approved, only its author and those who can approve it can read it\u{1F}Mientras no se apruebe, solo la leen quien la escribió y quienes pueden aprobarla\
                \u{1E}Until when, such as 15:30, tomorrow 10:00 or Friday.\u{1F}Hasta cuándo, como 15:30, tomorrow 10:00 o Friday.\
                \u{1E}Until when?\u{1F}¿Hasta cuándo?\
                \u{1E}Until {0} accepts it, the call is still yours, {1}.\u{1F}Mientras {0} no acepte, la llamada sigue a cargo de usted: {1}.\
                \u{1E}Until, in office hours\u{1F}Hasta, en horario de oficina\
                \u{1E}Update preview\u{1F}Actualizar la vista previa\
                \u{1E}Urgent\u{1F}Urgente\
                \u{1E}Usage: {0}\u{1F}Uso:   {0}\
                \u{1E}Use --all alone: it means every message.\u{1F}--all va solo: son todos los recados.\
                \u{1E}Use at the desk\u{1F}Usar en recepción\
                \u{1E}Use these words\u{1F}Usar estas palabras\
                \u{1E}Used\u{1F}Uso\
                \u{1E}Used to format phone numbers\u{1F}Se usa para dar formato a los números de teléfono\
                \u{1E}Username\u{1F}Usuario\
                \u{1E}Uses of those answers, by anybody\u{1F}Veces que se usaron esas respuestas\
                \u{1E}VALUE\u{1F}VALOR\
                \u{1E}VIA\u{1F}MEDIO\
                \u{1E}Verify the history of every office here, from first entry to last.\u{1F}Verificar el historial de todas las oficinas de aquí, del primer asiento al último.\
                \u{1E}Version\u{1F}Versión\
                \u{1E}Version {0} was not in force on the day of this call. Leave it unticked.\u{1F}La versión {0} no regía el día de esta llamada. Déjela sin marcar.\
                \u{1E}Version {0} was not in force on the day of this call; {1} was. Read that one and tick it.\u{1F}La versión {0} no regía el día de esta llamada; regía la {1}. Léala y márquela.\
                \u{1E}Version {0}, from {1}\u{1F}Versión {0}, desde {1}\
                \u{1E}Version {0}, in force since {1}\u{1F}Versión {0}, en vigor desde el {1}\
                \u{1E}Version {0}, no longer kept from {1}\u{1F}Versión {0}, deja de regir el {1}\
                \u{1E}Version {0}, replaced by another from the same day, {1}\u{1F}Versión {0}, sustituida por otra a partir del mismo día, {1}\
                \u{1E}Via\u{1F}Por medio de\
                \u{1E}View contacts\u{1F}Ver contactos\
                \u{1E}View them\u{1F}Abrir\
                \u{1E}View {0}\u{1F}Ver {0}\
                \u{1E}Voicemail\u{1F}Buzón\
                \u{1E}WAITING\u{1F}SIN RESPONDER\
                \u{1E}WHAT\u{1F}QUÉ\
                \u{1E}WHAT WAS FOUND\u{1F}QUÉ SE ENCONTRÓ\
                \u{1E}WHEN\u{1F}CUÁNDO\
                \u{1E}WHEN (UTC)\u{1F}CUÁNDO (UTC)\
                \u{1E}WHO\u{1F}QUIÉN\
                \u{1E}WHOSE\u{1F}DE QUIÉN\
                \u{1E}WHY\u{1F}MOTIVO\
                \u{1E}WORDS\u{1F}PALABRAS\
                \u{1E}Wait (optional)\u{1F}Esperar (opcional)\
                \u{1E}Wait for their call\u{1F}Esperar su llamada\
                \u{1E}Waiting\u{1F}En espera\
                \u{1E}Waiting for you\u{1F}Pendientes de usted\
                \u{1E}Waiting for your answer\u{1F}Esperando su respuesta\
                \u{1E}Waiting for your answer since {0}\u{1F}Espera su respuesta desde {0}\
                \u{1E}Waiting mail will be sent automatically. Check the server, username and password, then send a test.\u{1F}El correo en espera se enviará automáticamente. Revise el servidor, el usuario y la contraseña, y luego envíe una prueba.\
                \u{1E}Waiting to be sent: {0}\u{1F}Por enviar: {0}\
                \u{1E}Walk every path of a plan at every quarter hour of a week, holidays included.\u{1F}Recorrer todos los caminos de un plan en cada cuarto de hora de una semana, días festivos incluidos.\
                \u{1E}Wanted\u{1F}Llamada esperada\
                \u{1E}Was told\u{1F}Se le dijo\
                \u{1E}Watching the sheet of {0}. Ctrl-C stops it.\u{1F}Siguiendo la hoja de {0}. Ctrl-C termina.\
                \u{1E}Ways out of phone tag\u{1F}Salidas de tantas llamadas cruzadas\
                \u{1E}We email you a link. It works once, within an hour.\u{1F}Le enviamos un enlace por correo. Vale una vez, durante una hora.\
                \u{1E}We owe one more\u{1F}Debemos uno más\
                \u{1E}We owe {0}\u{1F}Debemos a {0}\
                \u{1E}We talked\u{1F}Hablamos\
                \u{1E}Web address of Ringback\u{1F}Dirección web de Ringback\
                \u{1E}Webhook\u{1F}Webhook\
                \u{1E}Wednesday\u{1F}miércoles\
                \u{1E}Week\u{1F}Semana\
                \u{1E}Week after\u{1F}Semana siguiente\
                \u{1E}Week before\u{1F}Semana anterior\
                \u{1E}Week {0} is over. Copy onto this week or a later one.\u{1F}La semana {0} ya pasó. Copie en esta semana o en una posterior.\
                \u{1E}Weekday\u{1F}Día de la semana\
                \u{1E}Went to others\u{1F}Pasaron a otra hoja\
                \u{1E}What\u{1F}Qué\
                \u{1E}What I asked, and the answers\u{1F}Lo que pregunté y las respuestas\
                \u{1E}What I have, at 8:30 AM and 4:00 PM\u{1F}Lo que tengo a mi cargo, a las 8:30 a.m. y 4:00 p.m.\
                \u{1E}What I still have at the end of my day\u{1F}Lo que me queda al terminar mi día\
                \u{1E}What a column holds, by its name or number: name, lastName, company, phone, phone:LABEL, email, - …\u{1F}Qué contiene una columna, por su nombre o número: name, lastName, company, phone, phone:LABEL, email, - …\
                \u{1E}What a column holds, by its name or number: {0}, or - for nothing.\u{1F}Qué contiene una columna, por su nombre o número: {0}, o - para nada.\
                \u{1E}What and why\u{1F}Qué y por qué\
                \u{1E}What became of it\u{1F}Qué pasó con ella\
                \u{1E}What callers hear, and until when.\u{1F}Lo que oye quien llama, y hasta cuándo.\
                \u{1E}What callers may be told about when.\u{1F}Lo que se puede avisar a quien llama sobre cuándo.\
                \u{1E}What can be done\u{1F}Qué se puede hacer\
                \u{1E}What can be seen or heard, one per line. Leave empty for the usual eight.\u{1F}Lo que se puede ver u oír, una por línea. Déjelo vacío para las ocho de siempre.\
                \u{1E}What can be seen or heard. A grade stays as it was given.\u{1F}Lo que se puede ver u oír. Una calificación queda como se dio.\
                \u{1E}What changed\u{1F}Qué cambió\
                \u{1E}What changed on {0}’s sheet\u{1F}Qué cambió en la hoja de {0}\
                \u{1E}What changed, and why.\u{1F}Qué cambió y por qué.\
                \u{1E}What did this person do well in this period, and which figure or example shows it?\u{1F}¿Qué hizo bien esta persona en este periodo, y qué cifra o ejemplo lo muestra?\
                \u{1E}What do you need to know?\u{1F}¿Qué necesita saber?\
                \u{1E}What do you need, in one line?\u{1F}¿Qué necesita, en una línea?\
                \u{1E}What does the office owe this person before the next review?\u{1F}¿Qué le debe la oficina a esta persona antes de la próxima evaluación?\
                \u{1E}What else people call it\u{1F}Cómo más lo llaman\
                \u{1E}What else people call it; may be given several times.\u{1F}Cómo más lo llaman; se puede repetir.\
                \u{1E}What for\u{1F}Por qué\
                \u{1E}What happened\u{1F}Qué pasó\
                \u{1E}What happened and when, without a judgment. It goes to {0} first; then, if you want, to a manager.\u{1F}Qué pasó y cuándo, sin juzgar. Va primero a {0}; después, si usted quiere, a un gerente.\
                \u{1E}What happened.\u{1F}Qué pasó.\
                \u{1E}What happens to it\u{1F}Qué pasa con esto\
                \u{1E}What is asked\u{1F}Qué se pregunta\
                \u{1E}What is left, and who signed the day.\u{1F}Lo que queda y quién firmó el día.\
                \u{1E}What is not taken over\u{1F}Qué no se traspasa\
                \u{1E}What is open with whom, now. By name: this is no ranking.\u{1F}Qué tiene pendiente cada quien ahora. Por nombre: no es una clasificación.\
                \u{1E}What is waiting for you, and what you asked for.\u{1F}Lo que espera de usted, y lo que pidió.\
                \u{1E}What is wrong\u{1F}Qué está mal\
                \u{1E}What it asks\u{1F}Qué pregunta\
                \u{1E}What it asks, such as Gender.\u{1F}Qué pregunta, por ejemplo Género.\
                \u{1E}What it is\u{1F}Qué es\
                \u{1E}What it is about\u{1F}De qué trata\
                \u{1E}What it is about.\u{1F}De qué se trata.\
                \u{1E}What it is about: person, rule, wait, price or decision.\u{1F}De qué trata: person, rule, wait, price o decision.\
                \u{1E}What it is based on\u{1F}En qué se basa\
                \u{1E}What it is, and what it is for. At most {0} characters.\u{1F}Qué es y para qué es. Hasta {0} caracteres.\
                \u{1E}What it may be used for; may be repeated.\u{1F}Para qué se puede usar; puede repetirse.\
                \u{1E}What it says\u{1F}Qué dice\
                \u{1E}What it says of {0} changed.\u{1F}Cambió lo que dice de {0}.\
                \u{1E}What it was\u{1F}Qué fue\
                \u{1E}What it was.\u{1F}Qué fue.\
                \u{1E}What not to say\u{1F}Qué no decir\
                \u{1E}What not to say.\u{1F}Qué no decir.\
                \u{1E}What one person has asked you three times or more, and what you have asked so.\u{1F}Lo que una persona le ha pedido tres veces o más, y lo que usted ha pedido así.\
                \u{1E}What one session came to; the latest by default.\u{1F}El resultado de una sesión; la última si no se indica otra.\
                \u{1E}What others do may be missing here.\u{1F}Puede faltar aquí lo que hagan otros.\
                \u{1E}What people have on their hands, by name; set the most that somebody can have open.\u{1F}Lo que cada quien tiene pendiente, por nombre; fijar cuánto puede tener abierto alguien, como máximo.\
                \u{1E}What reviewers wrote\u{1F}Lo que escribieron quienes evaluaron\
                \u{1E}What ringback report NAME --json wrote, one file an office.\u{1F}Lo que escribió ringback report NOMBRE --json, un archivo por oficina.\
                \u{1E}What somebody there would have seen or heard.\u{1F}Lo que alguien ahí habría visto u oído.\
                \u{1E}What the caller was told\u{1F}Lo que se le dijo\
                \u{1E}What the caller was told.\u{1F}Lo que se le dijo a quien llamó.\
                \u{1E}What the others should know\u{1F}Lo que los demás deben saber\
                \u{1E}What the previous holder did that goes elsewhere, or that nobody does anymore.\u{1F}Lo que hacía el encargado anterior y ahora hace alguien más, o ya no hace nadie.\
                \u{1E}What the rows are: person, team, site, office, day, week, month, hour, weekday or rule.\u{1F}Qué son las filas: person, team, site, office, day, week, month, hour, weekday o rule.\
                \u{1E}What the standard says\u{1F}Lo que dice la norma\
                \u{1E}What they are to put aside for it; needed where it is more than their lead has set.\u{1F}Qué debe dejar a un lado a cambio; hace falta si pasa de lo que fijó su líder.\
                \u{1E}What they are told\u{1F}Lo que se les dice\
                \u{1E}What they ask for\u{1F}Lo que piden\
                \u{1E}What they count as\u{1F}Cómo cuentan\
                \u{1E}What they do not take over.\u{1F}Lo que no asume.\
                \u{1E}What they said\u{1F}Lo que dijo\
                \u{1E}What they said, in their words.\u{1F}Lo que dijo, con sus palabras.\
                \u{1E}What they should know.\u{1F}Lo que conviene que sepa.\
                \u{1E}What they were told\u{1F}Lo que se le dijo\
                \u{1E}What they were told before\u{1F}Lo que se le dijo antes\
                \u{1E}What to do\u{1F}Qué hacer\
                \u{1E}What to do with this contact\u{1F}Qué hacer con este contacto\
                \u{1E}What to do with this message\u{1F}Qué hacer con este recado\
                \u{1E}What to do, so that it can be done the same way next time.\u{1F}Qué hacer, para que la próxima vez se haga igual.\
                \u{1E}What to know next time\u{1F}Qué saber la próxima vez\
                \u{1E}What to say\u{1F}Qué decir\
                \u{1E}What to say for {0}\u{1F}Qué decir por {0}\
                \u{1E}What to say.\u{1F}Qué decir.\
                \u{1E}What was breached on which day, with the evidence.\u{1F}Qué se incumplió y qué día, con las pruebas.\
                \u{1E}What was decided\u{1F}Qué se acordó\
                \u{1E}What was done\u{1F}Lo que se hizo\
                \u{1E}What was done or said\u{1F}Lo que se hizo o se dijo\
                \u{1E}What was done or said.\u{1F}Qué se hizo o se dijo.\
                \u{1E}What was done; with responded, what they were told.\u{1F}Qué se hizo; con responded, qué se le dijo.\
                \u{1E}What was found\u{1F}Qué se encontró\
                \u{1E}What was promised\u{1F}Qué se prometió\
                \u{1E}What was promised.\u{1F}Qué se prometió.\
                \u{1E}What was published holds until then. Days that are over stay as they were.\u{1F}Hasta entonces vale lo publicado. Los días que ya pasaron quedan como estaban.\
                \u{1E}What was published is read by two people at different levels, and by nobody else.\u{1F}Lo publicado lo leen dos personas de distinto nivel y nadie más.\
                \u{1E}What was said\u{1F}Lo que se dijo\
                \u{1E}What was said.\u{1F}Qué se dijo.\
                \u{1E}What was seen\u{1F}Qué se observó\
                \u{1E}What was seen; needed for an observation.\u{1F}Lo que se observó; necesario para una observación.\
                \u{1E}What was settled\u{1F}Qué se acordó\
                \u{1E}What was typed for {0} was put aside.\u{1F}Lo escrito para {0} queda aparte.\
                \u{1E}What you did, what was said, what you were promised: with the date, while you remember it.\u{1F}Lo que usted hizo, lo que se dijo, lo que le prometieron: con la fecha, mientras lo recuerda.\
                \u{1E}What you had written is here again.\u{1F}Aquí está de nuevo lo que había escrito.\
                \u{1E}What you have typed stays, above them.\u{1F}Lo que ya escribió se queda, encima de ellas.\
                \u{1E}What you need.\u{1F}Lo que necesita.\
                \u{1E}What you said\u{1F}Lo que usted dijo\
                \u{1E}What you said has {0}, not to be said for {1}.\u{1F}Lo que dijo contiene {0}, que no se dice por {1}.\
                \u{1E}What you said promises a time: {0}. Next time: “as soon as possible”.\u{1F}Lo que dijo promete una hora: {0}. La próxima vez: “lo antes posible”.\
                \u{1E}What you say\u{1F}Lo que usted dice\
                \u{1E}What you say about yourself\u{1F}Lo que usted dice de sí\
                \u{1E}What you say about yourself, for the comparison of groups. It is up to you.\u{1F}Lo que usted dice de sí, para la comparación de grupos. Es decisión suya.\
                \u{1E}What you say with it. Nobody has to give a reason.\u{1F}Lo que usted agrega. Nadie tiene que dar una razón.\
                \u{1E}What you typed is still here; saving replaces their version.\u{1F}Lo que usted escribió sigue aquí; al guardar, sustituye la otra versión.\
                \u{1E}What you wrote\u{1F}Lo que usted escribió\
                \u{1E}Whatever you turn off, the call stays on your sheet. ASAP calls are emailed at once.\u{1F}Aunque desactive algo, la llamada sigue en su hoja. Lo urgente se envía de inmediato.\
                \u{1E}When\u{1F}Cuándo\
                \u{1E}When calls are answered and returned. Due times count only these hours.\u{1F}Cuándo se contestan y se devuelven las llamadas. El vencimiento cuenta solo este horario.\
                \u{1E}When it came, such as 2026-12-01; today by default.\u{1F}Cuándo llegó, por ejemplo 2026-12-01; si se omite, hoy.\
                \u{1E}When it ends by itself, such as 15:30.\u{1F}Cuándo termina solo, por ejemplo 15:30.\
                \u{1E}When it is due again follows from the standard, unless you enter a day.\u{1F}Cuándo toca otra vez sale de la norma, salvo que escriba un día.\
                \u{1E}When it is due again; as the standard says by default.\u{1F}Cuándo vence otra vez; como diga la norma si no se indica.\
                \u{1E}When it is proposed\u{1F}Cuándo se propone\
                \u{1E}When it was, such as 2026-12-01; today by default.\u{1F}Cuándo fue, por ejemplo 2026-12-01; hoy si no se indica.\
                \u{1E}When neither the sender nor the subject shows who it is for.\u{1F}Cuando ni el remitente ni el asunto indican para quién es.\
                \u{1E}When nobody was on duty\u{1F}Cuándo no había nadie de turno\
                \u{1E}When somebody calls you\u{1F}Cuando le llaman\
                \u{1E}When the call is returned\u{1F}Cuándo se devuelve la llamada\
                \u{1E}When the day is closed\u{1F}Cuándo se cierra el día\
                \u{1E}When the office is open and closed. Due times depend on it.\u{1F}Cuándo está abierta y cerrada la oficina. De eso depende el vencimiento.\
                \u{1E}When the story ends, such as 2026-11-24T15:00:00Z. [now]\u{1F}Cuándo termina la historia, como 2026-11-24T15:00:00Z. [ahora]\
                \u{1E}When the telephone rings.\u{1F}Cuándo suena el teléfono.\
                \u{1E}When they are back, a day or a time.\u{1F}Cuándo regresa: un día o una hora.\
                \u{1E}When they asked to be called, such as 4:00 PM or tomorrow morning.\u{1F}Cuándo pidió la llamada, por ejemplo 4:00 p.m. o mañana temprano.\
                \u{1E}When to call again\u{1F}Cuándo volver a llamar\
                \u{1E}When to look at it again, such as Friday 10:00, 2026-12-01 or \"in 2 hours\".\u{1F}Cuándo volver a mirarlo, por ejemplo viernes 10:00, 2026-12-01 o “en 2 horas”.\
                \u{1E}When to send\u{1F}Cuándo enviar\
                \u{1E}When you save it, you are signed out everywhere else and your tokens are revoked.\u{1F}Al guardarla se cierran sus demás sesiones y se revocan sus claves de acceso.\
                \u{1E}When {0} calls in, say: “{1}”\u{1F}Cuando {0} llame, diga: “{1}”\
                \u{1E}When.\u{1F}Cuándo.\
                \u{1E}When: {0}\u{1F}Cuándo: {0}\
                \u{1E}Where\u{1F}Dónde\
                \u{1E}Where did a rule, a wait or the schedule get in their way?\u{1F}¿Dónde le estorbaron una regla, una espera o los turnos?\
                \u{1E}Where it was.\u{1F}Dónde fue.\
                \u{1E}Where links and replies lead, and who can answer by email.\u{1F}A dónde llevan los enlaces y las respuestas, y quién puede responder por correo.\
                \u{1E}Where people open Ringback.\u{1F}Dónde se abre Ringback en el navegador.\
                \u{1E}Where people work, each place with its main line and its coverage.\u{1F}Dónde trabaja la gente; cada lugar con su línea principal y su cobertura.\
                \u{1E}Where the number leads now\u{1F}Adónde lleva ahora el número\
                \u{1E}Where the office is served; else RINGBACK_SERVER, else {0}.\u{1F}Dónde está el servidor de la oficina; si se omite, RINGBACK_SERVER o, en su defecto, {0}.\
                \u{1E}Where the office's mail server delivers by LMTP.\u{1F}Dónde entrega por LMTP el servidor de correo de la oficina.\
                \u{1E}Where to continue, as the previous page said.\u{1F}Dónde continuar, según indicó la página anterior.\
                \u{1E}Where {0} was used\u{1F}Dónde se usó {0}\
                \u{1E}Whether emails give details of the call, or only that one is waiting.\u{1F}Si los correos dan detalles de la llamada o solo dicen que hay una pendiente.\
                \u{1E}Whether people in some groups get more complaints in similar cases.\u{1F}Si las personas de algunos grupos reciben más quejas en casos parecidos.\
                \u{1E}Whether some groups get more complaints in similar cases.\u{1F}Si hay grupos que reciben más quejas en casos parecidos.\
                \u{1E}Whether the rows agree: Breslow–Day test\u{1F}Si las filas concuerdan: prueba de Breslow–Day\
                \u{1E}Which call is it about?\u{1F}¿Sobre qué llamada es?\
                \u{1E}Which complaints name something that was done or said, and what did the playbook say to do? Write “none” if there are none.\u{1F}¿Qué quejas nombran algo que se hizo o dijo, y qué pedía el protocolo? Escriba “ninguna” si no las hay.\
                \u{1E}Which of the three ways, from 1.\u{1F}Cuál de las tres maneras, a partir de 1.\
                \u{1E}Which of them\u{1F}Cuál de ellas\
                \u{1E}Which part first?\u{1F}¿Qué parte va primero?\
                \u{1E}Which part of the sheet.\u{1F}Qué parte de la hoja.\
                \u{1E}Which scenarios have a rule\u{1F}Qué situaciones tienen regla\
                \u{1E}Which scenarios of the last quarter have a rule.\u{1F}Qué situaciones del último trimestre tienen regla.\
                \u{1E}Which, by name; by default all not offered yet.\u{1F}Cuáles, por nombre; si se omite, todas las que aún no se han ofrecido.\
                \u{1E}While somebody is on a line without an outcome, it says who, and ends nothing: record how each call went, or add --leave-open.\u{1F}Si queda alguien en línea sin resultado, dice quién y no termina nada: anote el resultado de cada llamada o agregue --leave-open.\
                \u{1E}While you were away\u{1F}Mientras estuvo ausente\
                \u{1E}Who\u{1F}Quién\
                \u{1E}Who acted\u{1F}Quién actuó\
                \u{1E}Who acted then\u{1F}Quién actuó entonces\
                \u{1E}Who acted then; whoever owns the message today has no part in it.\u{1F}Quién actuó entonces; quien hoy es responsable del recado no tiene que ver.\
                \u{1E}Who acted, if several did or no call is found.\u{1F}Quién actuó, si fueron varios o no se encuentra la llamada.\
                \u{1E}Who acted, if several did.\u{1F}Quién actuó, si fueron varios.\
                \u{1E}Who acts; by default the first admin.\u{1F}Quién actúa; si se omite, el primer administrador.\
                \u{1E}Who and what\u{1F}Quién y qué\
                \u{1E}Who answers for it while nobody holds it; you by default.\u{1F}Quién responde mientras nadie lo tiene; si se omite, usted.\
                \u{1E}Who answers the mailbox\u{1F}Quién atiende el buzón\
                \u{1E}Who answers the mailbox each workday, by email or name.\u{1F}Quién atiende el buzón cada día hábil, por correo o nombre.\
                \u{1E}Who answers the main line, quarter hour by quarter hour.\u{1F}Quién contesta la línea principal, cuarto de hora por cuarto de hora.\
                \u{1E}Who answers the main line, who covers, and who has a break.\u{1F}Quién atiende la línea principal, quién cubre y quién descansa.\
                \u{1E}Who approves it\u{1F}Quién lo aprueba\
                \u{1E}Who approves it, by name or email; the person above you by default.\u{1F}Quién lo aprueba, por nombre o correo; si se omite, quien está por encima de usted.\
                \u{1E}Who becomes a contact automatically.\u{1F}Quién pasa a ser contacto automáticamente.\
                \u{1E}Who called most within a year:\u{1F}Quiénes más llamaron en un año:\
                \u{1E}Who called, their number, or what it was about\u{1F}Quién llamó, su número o de qué se trataba\
                \u{1E}Who called.\u{1F}Quién llamó.\
                \u{1E}Who covers\u{1F}Quién cubre\
                \u{1E}Who covers, and perhaps for what and when: \"Tom for Service until Friday 1pm\". May be repeated.\u{1F}Quién cubre y, si hace falta, qué y cuándo: \"Tom for Service until Friday 1pm\". Puede repetirse.\
                \u{1E}Who decides if they differ or somebody disputes a grade.\u{1F}Quién decide si no coinciden o alguien impugna.\
                \u{1E}Who does invoices?\u{1F}¿Quién lleva las facturas?\
                \u{1E}Who does it\u{1F}Quién lo lleva\
                \u{1E}Who does what, and whom to ask.\u{1F}Quién hace qué y a quién preguntar.\
                \u{1E}Who does what, since when, and whom to ask while they are away.\u{1F}Quién hace qué, desde cuándo y a quién preguntar cuando está ausente.\
                \u{1E}Who gets mail for nobody in particular: a person, a team, nobody, or “” for the front desk.\u{1F}Quién recibe el correo que no es para nadie en particular: una persona, un equipo, nobody (nadie) o “” para recepción.\
                \u{1E}Who gets them.\u{1F}Quién las recibiría.\
                \u{1E}Who grades\u{1F}Quién califica\
                \u{1E}Who grades all of them.\u{1F}Quién las califica todas.\
                \u{1E}Who grades some of them, too.\u{1F}Quién califica también algunas.\
                \u{1E}Who handles it from now on.\u{1F}Quién la atiende a partir de ahora.\
                \u{1E}Who has how much\u{1F}Cuánto tiene cada quien\
                \u{1E}Who held it\u{1F}Quién lo ha tenido\
                \u{1E}Who helps those who press #\u{1F}Quién atiende a quien marca #\
                \u{1E}Who helps those who press #, by email or name.\u{1F}Quién atiende a quien marca #, por correo o nombre.\
                \u{1E}Who holds it\u{1F}Quién lo tiene\
                \u{1E}Who holds it, by email or name: one person.\u{1F}Quién lo tiene, por correo o nombre: una sola persona.\
                \u{1E}Who holds it; nobody by default.\u{1F}Quién lo tiene; si se omite, nadie.\
                \u{1E}Who holds them.\u{1F}Quién las lleva.\
                \u{1E}Who holds “{0}” from {1}\u{1F}Quién tiene “{0}” desde el {1}\
                \u{1E}Who is calling: a contact's name or number.\u{1F}Quién llama: el nombre o el número de un contacto.\
                \u{1E}Who is calling?\u{1F}¿Quién llama?\
                \u{1E}Who is it?\u{1F}¿Quién es?\
                \u{1E}Who is on duty when, every week. At other times, the next person on duty owns incoming calls.\u{1F}Quién está de turno y cuándo, cada semana. Fuera de turno, la siguiente persona es responsable de las llamadas que entren.\
                \u{1E}Who is put through, when, and who never.\u{1F}A quién se le pasa la llamada, cuándo, y a quién nunca.\
                \u{1E}Who it is for.\u{1F}Para quién es.\
                \u{1E}Who it is for: a person or a team.\u{1F}Para quién es: una persona o un equipo.\
                \u{1E}Who looks after it\u{1F}Quién se ocupa de él\
                \u{1E}Who may decide\u{1F}Quién puede decidir\
                \u{1E}Who may decide what\u{1F}Quién puede decidir qué\
                \u{1E}Who may decide what.\u{1F}Quién puede decidir qué.\
                \u{1E}Who opened your messages without covering for you, and why.\u{1F}Quién abrió sus recados sin ser su sustituto, y por qué.\
                \u{1E}Who reads it\u{1F}Quién lo lee\
                \u{1E}Who released it\u{1F}Quién lo autorizó\
                \u{1E}Who said it; the caller by default.\u{1F}Quién lo dijo; si se omite, quien llama.\
                \u{1E}Who should call back?\u{1F}¿Quién debe devolver la llamada?\
                \u{1E}Who should do it\u{1F}Quién debe hacerlo\
                \u{1E}Who they are\u{1F}Quién es\
                \u{1E}Who told the caller\u{1F}Quién le avisó a quien llamó\
                \u{1E}Who trained or observed them: a person here, or a name from outside.\u{1F}Quién capacitó u observó: una persona de aquí, o un nombre de fuera.\
                \u{1E}Who was trained and observed, and when again.\u{1F}Quién recibió capacitación y observación, y cuándo le toca otra vez.\
                \u{1E}Who was trained in what and by whom, and what was seen when their calls were heard.\u{1F}Quién recibió qué capacitación y de quién, y qué se observó al escuchar sus llamadas.\
                \u{1E}Who works here, their roles, and their open calls.\u{1F}Quién trabaja aquí, sus funciones y sus llamadas abiertas.\
                \u{1E}Who you talked with.\u{1F}Con quién habló.\
                \u{1E}Whoever belongs to no site works at the first.\u{1F}Quien no pertenece a ninguna sede trabaja en la primera.\
                \u{1E}Whoever calls later is told “the next workday”, and the call is due then.\u{1F}A quien llama después se le dice “el próximo día hábil”, y la llamada vence entonces.\
                \u{1E}Whoever followed it did what it says. Whoever approved it says whether it stands.\u{1F}Quien la siguió hizo lo que dice. Quien la aprobó dice si se mantiene.\
                \u{1E}Whoever followed it did what it says. You approved it: does it stand, or does it need a new version?\u{1F}Quien la siguió hizo lo que dice. Usted la aprobó: ¿se mantiene o necesita una versión nueva?\
                \u{1E}Whoever handles it is told. You can change your answer until it is closed.\u{1F}Se avisa a quien la atiende. Puede cambiar su respuesta hasta que se cierre.\
                \u{1E}Whoever has the seed can draw the same ones again.\u{1F}Quien tenga la semilla puede elegir las mismas otra vez.\
                \u{1E}Whoever holds the duty\u{1F}Quien tiene el encargo\
                \u{1E}Whoever holds the duty, or the lead\u{1F}Quien tiene el encargo, o el líder\
                \u{1E}Whoever is marked as left is signed out everywhere.\u{1F}Al anotar que alguien se fue, se cierra su sesión en todas partes.\
                \u{1E}Whoever told the caller must work here. Choose somebody from the list.\u{1F}Quien avisó al que llamó debe trabajar aquí. Elija a alguien de la lista.\
                \u{1E}Whom do you ask?\u{1F}¿A quién se lo pide?\
                \u{1E}Whom the call is for, by email or name.\u{1F}Para quién es la llamada, por correo electrónico o nombre.\
                \u{1E}Whom to ask about “{0}”\u{1F}A quién preguntar por “{0}”\
                \u{1E}Whom to ask now\u{1F}A quién preguntar ahora\
                \u{1E}Whom to ask while its holder is away\u{1F}A quién preguntar mientras el encargado está ausente\
                \u{1E}Whom to ask while the holder is away; may be given several times.\u{1F}A quién preguntar mientras el encargado está ausente; se puede repetir.\
                \u{1E}Whom to ask, by name or email; the person above you by default.\u{1F}A quién preguntar, por nombre o correo; si se omite, a quien está por encima de usted.\
                \u{1E}Whom to ask, if not who took it\u{1F}A quién preguntar, si no es quien la atendió\
                \u{1E}Whom you ask\u{1F}A quién le pregunta\
                \u{1E}Whom, by email or name; - for whoever holds the duty.\u{1F}A quién, por correo o nombre; - para quien tiene el encargo.\
                \u{1E}Whose\u{1F}De quién\
                \u{1E}Whose is it?\u{1F}¿De quién es?\
                \u{1E}Whose it is\u{1F}De quién es\
                \u{1E}Whose mailbox is somebody else’s until it is disconnected.\u{1F}De quién es el buzón que otra persona atiende hasta que se desconecta.\
                \u{1E}Whose number this is\u{1F}De quién es el número\
                \u{1E}Whose sheet, by email or name.\u{1F}De quién es la hoja, por correo electrónico o nombre.\
                \u{1E}Whose sheet, by email or name; yours by default.\u{1F}De quién es la hoja, por correo electrónico o nombre; si se omite, la suya.\
                \u{1E}Whose work\u{1F}Trabajo de\
                \u{1E}Whose, if you know\u{1F}De quién, si lo sabe\
                \u{1E}Why\u{1F}Motivo\
                \u{1E}Why (private)\u{1F}Por qué (privado)\
                \u{1E}Why a gap stays: 2026-12-11 16:00-17:00 and the reason. Once for each.\u{1F}Por qué queda un hueco: 2026-12-11 16:00-17:00 y el motivo. Una vez por hueco.\
                \u{1E}Why do you open them?\u{1F}¿Por qué los abre?\
                \u{1E}Why it is held\u{1F}Por qué está retenido\
                \u{1E}Why it is not right\u{1F}Por qué no es correcto\
                \u{1E}Why it is not right.\u{1F}Por qué no es correcto.\
                \u{1E}Why it is written\u{1F}Por qué se escribe\
                \u{1E}Why it is written.\u{1F}Por qué se escribe.\
                \u{1E}Why it may wait\u{1F}Por qué puede esperar\
                \u{1E}Why it may wait.\u{1F}Por qué puede esperar.\
                \u{1E}Why it may wait…\u{1F}Por qué puede esperar…\
                \u{1E}Why it was set aside\u{1F}Por qué se apartó\
                \u{1E}Why it was written\u{1F}Por qué se escribió\
                \u{1E}Why, for closed-with-reason; else a note.\u{1F}Por qué, con closed-with-reason; si no, una nota.\
                \u{1E}Why, for the lead; you do not have to say.\u{1F}Por qué, para el líder; no es obligatorio decirlo.\
                \u{1E}Why, for the record.\u{1F}Por qué, para el historial.\
                \u{1E}Why, if you like\u{1F}Por qué, si quiere decirlo\
                \u{1E}Why.\u{1F}Por qué.\
                \u{1E}Why: {0}\u{1F}Por qué: {0}\
                \u{1E}Why; seen by the owner and their assistants alone.\u{1F}Por qué; solo lo ven el responsable y sus asistentes.\
                \u{1E}Why; whoever proposed it will read this.\u{1F}Por qué; lo leerá quien lo propuso.\
                \u{1E}With\u{1F}Con\
                \u{1E}With (their assistant)\u{1F}Con (su asistente)\
                \u{1E}With --all, give only the reason, in quotes.\u{1F}Con --all, indique solo el motivo, entre comillas.\
                \u{1E}With --csv: the group that is compared with the largest.\u{1F}Con --csv: el grupo que se compara con el más grande.\
                \u{1E}With --csv: the question, by its name.\u{1F}Con --csv: la pregunta, por su nombre.\
                \u{1E}With a compliment there is nothing to find out. Close it once you have passed it on.\u{1F}En una felicitación no hay nada que averiguar. Ciérrela cuando la haya transmitido.\
                \u{1E}With an email, shows its text.\u{1F}Si se indica un correo, muestra su texto.\
                \u{1E}With left-word: how long to wait for their call, such as 1h or \"tomorrow 10:00\".\u{1F}Con left-word: cuánto esperar su llamada, por ejemplo 1h o “mañana 10:00”.\
                \u{1E}With notPerson: what it is about instead.\u{1F}Con notPerson: de qué trata entonces.\
                \u{1E}With responded: upheld, partly or notUpheld.\u{1F}Con responded: upheld, partly o notUpheld.\
                \u{1E}With set: minutes after which a call they know of comes back: 5, 15, 30 or 45.\u{1F}Con set: minutos tras los cuales vuelve una llamada de la que ya sabe: 5, 15, 30 o 45.\
                \u{1E}With talked: when you agreed to call again, such as 16:00 or \"in an hour\".\u{1F}Con talked: cuándo acordaron volver a llamar, como 16:00 o \"in an hour\".\
                \u{1E}With the requests it is based on. {0} sees that you gave it to a manager, and when.\u{1F}Con las solicitudes en que se basa. {0} ve que usted la entregó a un gerente, y cuándo.\
                \u{1E}With these hours and holidays the office would not open at all in the year after {0}.\u{1F}Con este horario y estos días festivos la oficina no abriría ni una vez en el año siguiente a {0}.\
                \u{1E}With whom\u{1F}Con quién\
                \u{1E}With whom it was settled, mostly an assistant of theirs.\u{1F}Con quién se resolvió, casi siempre un asistente suyo.\
                \u{1E}With whom: an assistant.\u{1F}Con quién: un asistente.\
                \u{1E}Withdraw\u{1F}Retirar\
                \u{1E}Withdraw a playbook from a day on.\u{1F}Retirar un protocolo a partir de un día.\
                \u{1E}Withdraw it\u{1F}Retirarlo\
                \u{1E}Withdraw the draft\u{1F}Retirar el borrador\
                \u{1E}Withdraw the offer of {0}\u{1F}Retirar el ofrecimiento de {0}\
                \u{1E}Withdraw the release\u{1F}Retirar la autorización\
                \u{1E}Withdraw the release of a number.\u{1F}Retirar la autorización de un número.\
                \u{1E}Withdrawn by {0}, no longer in force from {1}: {2}\u{1F}Lo retiró {0}; deja de regir el {1}: {2}\
                \u{1E}Withdrawn or declined\u{1F}Retirados o rechazados\
                \u{1E}Withdrawn.\u{1F}Retirado.\
                \u{1E}Withdrawn. What was done under it stays.\u{1F}Retirado. Lo que ya se hizo con él se conserva.\
                \u{1E}Withdrawn: it can no longer be dialed.\u{1F}Autorización retirada: ya no se puede marcar.\
                \u{1E}Without --yes it only shows what would be erased. Erases the contact with its numbers, addresses and notes, the names, numbers and texts in its messages and calls, and what the history says about the person; the erasure itself stays on record, and the history can still be verified. Not possible while the person has an open message.\n\nExample:\n  ringback contacts everything \"Ann Lee\" ann-lee.json\n  ringback contacts erase \"Ann Lee\" --yes\u{1F}Sin --yes solo muestra lo que se borraría. Borra el contacto con sus números, direcciones y notas, los nombres, números y textos de sus recados y llamadas, y lo que el historial dice de la persona; el borrado mismo queda registrado y el historial se puede seguir verificando. No es posible mientras la persona tenga un recado abierto.\n\nEjemplo:\n  ringback contacts everything \"Ann Lee\" ann-lee.json\n  ringback contacts erase \"Ann Lee\" --yes\
                \u{1E}Without a count it lists what is open.\n\nExamples:\n  ringback contacts favor \"Dora Lang\"\n  ringback contacts favor \"Dora Lang\" --we-owe \"put us through at once\"\n  ringback contacts favor \"Dora Lang\" --settle ours\u{1F}Sin contar nada, muestra lo pendiente.\n\nEjemplos:\n  ringback contacts favor \"Dora Lang\"\n  ringback contacts favor \"Dora Lang\" --we-owe \"nos pasó enseguida\"\n  ringback contacts favor \"Dora Lang\" --settle ours\
                \u{1E}Without a trusted server, emailed answers that close or accept something (done, accept, no) need the button in the email\u{1F}Sin servidor de confianza, las respuestas por correo que cierran algo (hecho, acepto, no) requieren el botón del correo\
                \u{1E}Without a trusted server, whether emailed answers that close a call need the button in the email.\u{1F}Sin un servidor de confianza, si las respuestas por correo que cierran una llamada necesitan el botón del correo.\
                \u{1E}Without an option, shows what is set. A password is read from a file, or from standard input as “-”; it is never shown again.\n\nExample:\n  ringback mail settings --smtp-url smtp://mail.example.org:587 --smtp-user calls \\\n    --smtp-password-file - --from calls@example.org\u{1F}Sin opciones, muestra lo que está definido. La contraseña se lee de un archivo, o de la entrada estándar con “-”; nunca se vuelve a mostrar.\n\nEjemplo:\n  ringback mail settings --smtp-url smtp://mail.example.org:587 --smtp-user calls \\\n    --smtp-password-file - --from calls@example.org\
                \u{1E}Without an outcome\u{1F}Sin resultado\
                \u{1E}Without an outcome: {0}\u{1F}Sin resultado: {0}\
                \u{1E}Without flags it shows the last copy, and whether it is still current.\n\nExamples:\n  ringback copy margaret --pdf margaret.pdf\n  ringback copy --check KQ4M-7RT3\n  ringback copy margaret --mail\u{1F}Sin opciones muestra la última copia y si sigue al día.\n\nEjemplos:\n  ringback copy margaret --pdf margaret.pdf\n  ringback copy --check KQ4M-7RT3\n  ringback copy margaret --mail\
                \u{1E}Without it\u{1F}Sin ella\
                \u{1E}Without name or number\u{1F}Sin nombre ni número\
                \u{1E}Without one, anyone who knows a reply address and writes in that person’s name acts as them. Reply addresses become known when an answer is copied to others.\u{1F}Sin él, quien conozca una dirección de respuesta y escriba a nombre de esa persona actúa como ella. Las direcciones de respuesta se conocen cuando se copia una respuesta a otros.\
                \u{1E}Word was left before it was sent.\u{1F}Se dejó recado antes del envío.\
                \u{1E}Words\u{1F}Palabras\
                \u{1E}Words callers use, separated by commas: boilers, leaks\u{1F}Palabras que usan quienes llaman, separadas por comas: calderas, fugas\
                \u{1E}Words from the caller's name, the subject, what the caller was told, notes or answers; or digits of a number. Finds only what you can see.\n\nExamples:\n  ringback find fence\n  ringback find --owner dana --state open\n  ringback find 5550142 --csv > calls.csv\u{1F}Palabras del nombre de quien llamó, del asunto, de lo que se le dijo, de notas o respuestas; o dígitos de un número. Solo encuentra lo que usted puede ver.\n\nEjemplos:\n  ringback find fence\n  ringback find --owner dana --state open\n  ringback find 5550142 --csv > calls.csv\
                \u{1E}Words in sender, subject, text or outcome.\u{1F}Palabras del remitente, el asunto, el texto o el resultado.\
                \u{1E}Words in {0}\u{1F}Texto en {0}\
                \u{1E}Words in “regarding”\u{1F}Palabras del asunto\
                \u{1E}Words in “regarding” that propose it, separated by commas.\u{1F}Palabras del asunto que lo proponen, separadas por comas.\
                \u{1E}Words or a question\u{1F}Palabras o una pregunta\
                \u{1E}Words, a name or digits.\u{1F}Palabras, un nombre o dígitos.\
                \u{1E}Words, or a question; everything by default.\u{1F}Palabras o una pregunta; si se omite, todo.\
                \u{1E}Work is judged as a whole, never by a complaint alone.\u{1F}El trabajo se juzga en su conjunto, nunca por una sola queja.\
                \u{1E}Work through the checklist of somebody who leaves.\u{1F}Recorrer la lista de quien deja la oficina.\
                \u{1E}Work, home …\u{1F}Trabajo, casa…\
                \u{1E}Working hours, without breaks. Leave empty to use the office’s hours.\u{1F}Horas de trabajo, sin descansos. Vacío para usar el horario de la oficina.\
                \u{1E}Workload\u{1F}Carga de trabajo\
                \u{1E}Would be erased for {0}: {1}.\u{1F}De {0} se borraría: {1}.\
                \u{1E}Would my opinion help?\u{1F}¿Le sirve lo que yo pienso?\
                \u{1E}Would you write the same about anybody else with these figures? If not, what differs?\u{1F}¿Escribiría lo mismo de cualquier otra persona con estas cifras? Si no, ¿qué cambia?\
                \u{1E}Write a current copy as PDF; - is standard output.\u{1F}Escribir una copia al día en PDF; - es la salida estándar.\
                \u{1E}Write a new version\u{1F}Escribir una versión nueva\
                \u{1E}Write a note\u{1F}Escribir una nota\
                \u{1E}Write a note in your record.\u{1F}Escribir una nota en su expediente.\
                \u{1E}Write at least one behavior, one per line.\u{1F}Escriba al menos una conducta, una por línea.\
                \u{1E}Write down once what callers ask again and again.\u{1F}Escriba una vez lo que quienes llaman preguntan una y otra vez.\
                \u{1E}Write down what they said, in their words.\u{1F}Escriba lo que dijo, con sus palabras.\
                \u{1E}Write down who does what, so that everybody can look it up instead of asking around.\u{1F}Anote quién hace qué, para que todos lo encuentren sin tener que preguntar.\
                \u{1E}Write everything about a person to one JSON file.\u{1F}Escribir en un archivo JSON todo lo relativo a una persona.\
                \u{1E}Write everything the office keeps, one JSON object per line.\u{1F}Escribir todo lo que guarda la oficina, un objeto JSON por línea.\
                \u{1E}Write hours like “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.\u{1F}Escriba el horario así: “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.\
                \u{1E}Write the answer.\u{1F}Escriba la respuesta.\
                \u{1E}Write the auditor’s report as PDF; - is standard output.\u{1F}Escribir el informe de auditoría como PDF; - es la salida estándar.\
                \u{1E}Write the note.\u{1F}Escriba la nota.\
                \u{1E}Write the sentence that answers the caller.\u{1F}Escriba la frase que responde a quien llama.\
                \u{1E}Write three ways in which it could have been handled. Number {0} is empty.\u{1F}Escriba tres maneras en que se habría podido resolver. La número {0} está vacía.\
                \u{1E}Write to both\u{1F}Escribir a ambos\
                \u{1E}Write what happened, so that somebody who was not there can answer.\u{1F}Escriba qué pasó, de modo que pueda responder alguien que no estuvo.\
                \u{1E}Write what the people who used to ask are told.\u{1F}Escriba lo que se les dice a quienes solían preguntar.\
                \u{1E}Write what the standard says.\u{1F}Escriba lo que dice la norma.\
                \u{1E}Write what they were told.\u{1F}Escriba qué se le dijo.\
                \u{1E}Write what to do, or what to say.\u{1F}Escriba qué hacer o qué decir.\
                \u{1E}Write what was done.\u{1F}Escriba qué se hizo.\
                \u{1E}Write why, in a sentence that its author can use.\u{1F}Escriba por qué, en una frase que le sirva a quien lo escribió.\
                \u{1E}Write why.\u{1F}Escriba por qué.\
                \u{1E}Write your answer.\u{1F}Escriba su respuesta.\
                \u{1E}Write your question.\u{1F}Escriba su pregunta.\
                \u{1E}Writing\u{1F}Escribiendo\
                \u{1E}Written by {0}, {1}\u{1F}Escrita por {0}, {1}\
                \u{1E}Wrong email or password. Check both and try again.\u{1F}Correo o contraseña incorrectos. Revise los dos e intente de nuevo.\
                \u{1E}Wrong number\u{1F}Número equivocado\
                \u{1E}Wrong number? Press w again to confirm.\u{1F}¿Número equivocado? Pulse w otra vez para confirmarlo.\
                \u{1E}Wrote {0}\u{1F}Escribió {0}\
                \u{1E}Wrote {0} about {1}\u{1F}Escribió {0}; asunto: {1}\
                \u{1E}Wrote {0} about: {1}\u{1F}Escribió {0}; asunto: {1}\
                \u{1E}Yes or no answers an offer, and you have none.\u{1F}“Sí” o “no” contesta un ofrecimiento, y a usted no le han hecho ninguno.\
                \u{1E}Yes, I can do this one. It stays with whoever usually does it.\u{1F}Sí, esta la puedo hacer. Sigue con quien la suele hacer.\
                \u{1E}Yes, I will have it for you by the day you gave.\u{1F}Sí, lo tendrá para el día que dijo.\
                \u{1E}Yes, after I finish my own work.\u{1F}Sí, cuando termine lo mío.\
                \u{1E}Yes, ask\u{1F}Sí, pregunte\
                \u{1E}Yes, it is mine\u{1F}Sí, es mío\
                \u{1E}Yes, that is mine. I will do it.\u{1F}Sí, eso me toca a mí. Lo hago.\
                \u{1E}Yes, this once\u{1F}Sí, por esta vez\
                \u{1E}Yes, this once.\u{1F}Sí, por esta vez.\
                \u{1E}Yes, this once. I have to finish my own work first, so it will be a little later.\u{1F}Sí, por esta vez. Primero tengo que terminar lo mío, así que será un poco más tarde.\
                \u{1E}Yes. I may have a question.\u{1F}Sí. Tal vez tenga una duda.\
                \u{1E}You\u{1F}Usted\
                \u{1E}You answered\u{1F}Respondidos por usted\
                \u{1E}You are already away for part of that time. Change that absence.\u{1F}Usted ya está ausente parte de ese tiempo. Cambie esa ausencia.\
                \u{1E}You are asked to become {0}.\u{1F}Se le pide ser {0}.\
                \u{1E}You are back: here is a clean copy of your sheet.\u{1F}Está de vuelta: aquí tiene una copia en limpio de su hoja.\
                \u{1E}You are calling. Nobody else will for 90 seconds.\u{1F}Usted está llamando. Nadie más llamará durante 90 segundos.\
                \u{1E}You are covering this; it still belongs to its owner. To keep it, ask the owner or a lead to hand it over to you.\u{1F}Usted solo lo cubre; sigue siendo de su responsable. Para quedárselo, pida al responsable o a un líder que se lo traspase.\
                \u{1E}You are now one of the two people at different levels who read how complaints compare between groups. One of you drafts a question, and the other opens it. If you would rather not, tell an administrator.\u{1F}Ahora usted es una de las dos personas de distinto nivel que leen cómo se comparan las quejas entre grupos. Una escribe el borrador de una pregunta y la otra la abre. Si prefiere no hacerlo, dígaselo a un administrador.\
                \u{1E}You are signed out.\u{1F}Su sesión ha terminado.\
                \u{1E}You asked\u{1F}Usted pidió\
                \u{1E}You asked about this, {0}\u{1F}Usted preguntó por esto, {0}\
                \u{1E}You asked about this, {0}: answered\u{1F}Usted preguntó por esto, {0}: respondido\
                \u{1E}You asked for\u{1F}Usted pidió\
                \u{1E}You asked {0}\u{1F}Usted le pidió a {0}\
                \u{1E}You asked {0}.\u{1F}Usted le pidió a {0}.\
                \u{1E}You asked: {0}\u{1F}Usted preguntó: {0}\
                \u{1E}You can answer it and dispute it. {0} handles it.\u{1F}Puede responderla e impugnarla. La atiende {0}.\
                \u{1E}You can change it until {0}.\u{1F}Puede cambiarla hasta {0}.\
                \u{1E}You cannot approve what you wrote yourself. Ask another supervisor, manager or admin.\u{1F}No puede aprobar lo que usted escribió. Pídaselo a otro supervisor, gerente o administrador.\
                \u{1E}You cannot ask yourself. Choose somebody else who may know.\u{1F}La pregunta no puede ir dirigida a usted. Indique a otra persona que pueda saberlo.\
                \u{1E}You cannot give yourself more rights. Ask another admin.\u{1F}No puede darse más permisos. Pídalo a otro administrador.\
                \u{1E}You cannot grade your own work. Somebody else grades it.\u{1F}No puede calificar su propio trabajo. Lo califica otra persona.\
                \u{1E}You cannot review yourself. Your own figures are in your record.\u{1F}No puede hacer su propia evaluación. Sus propias cifras están en su expediente.\
                \u{1E}You cannot see what was written down.\u{1F}Usted no puede ver lo que se anotó.\
                \u{1E}You cannot send a request to yourself. Choose somebody else.\u{1F}La solicitud no puede ir dirigida a usted. Elija a otra persona.\
                \u{1E}You cover for {0}.\u{1F}Usted cubre a {0}.\
                \u{1E}You decide. If you say yes, one short note goes to {0}. It names you both and what you asked for. If there is no need, nobody is told.\u{1F}Usted decide. Si dice que sí, se envía una nota breve a {0}. La nota los nombra a ustedes dos y dice lo que usted pidió. Si no hace falta, no se avisa a nadie.\
                \u{1E}You declined it.\u{1F}Usted lo rechazó.\
                \u{1E}You do it on a later day.\u{1F}Usted lo hace, otro día.\
                \u{1E}You do it, as part of your own work.\u{1F}Usted lo hace, como parte de su trabajo.\
                \u{1E}You do not have permission to do this. Ask an admin if you should.\u{1F}No tiene permiso para hacer esto. Si debería tenerlo, pregunte a un administrador.\
                \u{1E}You drafted this question, so the other reader opens it.\u{1F}Usted escribió el borrador de esta pregunta, así que la abre la otra persona que lee la comparación.\
                \u{1E}You gave {0} a note, {1}\u{1F}Usted le entregó una nota a {0}, {1}\
                \u{1E}You get the figures of one of the people you look after, drawn at random and without the name. You answer the same five questions for everybody; then you see whose they are.\u{1F}Recibe las cifras de una de las personas a su cargo, elegida al azar y sin el nombre. Responde las mismas cinco preguntas para todos; después ve de quién son.\
                \u{1E}You get this as {0}’s backup.\u{1F}Recibe este aviso como suplente de {0}.\
                \u{1E}You get this because you are also an admin.\u{1F}Recibe este aviso porque usted también es administrador.\
                \u{1E}You get this because you look after {0}’s calls.\u{1F}Recibe este aviso porque supervisa las llamadas de {0}.\
                \u{1E}You graded it, or it is yours. Somebody else decides.\u{1F}Usted la calificó, o es suya. Decide otra persona.\
                \u{1E}You have 1 call to return\u{1F}Tiene 1 llamada por devolver\u{1F}Tiene {0} llamadas por devolver\u{1F}Tiene {0} llamadas por devolver\
                \u{1E}You have 1 call to return, late\u{1F}Tiene 1 llamada por devolver, atrasada\u{1F}Tiene {0} llamadas por devolver, todas atrasadas\u{1F}Tiene {0} llamadas por devolver, todas atrasadas\
                \u{1E}You have 1 call to return, {0} late\u{1F}Tiene 1 llamada por devolver; atrasadas: {1}\u{1F}Tiene {0} llamadas por devolver; atrasadas: {1}\u{1F}Tiene {0} llamadas por devolver; atrasadas: {1}\
                \u{1E}You have 1 sheet open, the maximum. Close it, then reload this one.\u{1F}Tiene 1 hoja abierta, que es el máximo. Ciérrela y vuelva a cargar esta.\u{1F}Tiene {0} de hojas abiertas, que es el máximo. Cierre algunas y vuelva a cargar esta.\u{1F}Tiene {0} hojas abiertas, que es el máximo. Cierre algunas y vuelva a cargar esta.\
                \u{1E}You have acknowledged this standard.\u{1F}Usted confirmó que leyó esta norma.\
                \u{1E}You have already graded this one. A grade stays as it was given.\u{1F}Usted ya calificó esta. Una calificación queda como se dio.\
                \u{1E}You have asked about this already. Open that question.\u{1F}Ya preguntó por esto. Abra esa pregunta.\
                \u{1E}You have asked me {0} times since {1} for “{2}” and the like.\u{1F}Usted me ha pedido “{2}” y cosas parecidas {0} veces desde el {1}.\
                \u{1E}You have asked me {0} times since {1} for “{2}”.\u{1F}Usted me ha pedido “{2}” {0} veces desde el {1}.\
                \u{1E}You have asked {0} {1} times since {2} for “{3}”\u{1F}Usted le ha pedido “{3}” a {0} {1} veces desde el {2}\
                \u{1E}You have looked up a lot of contacts and messages in a short time. Try again in {0}.\u{1F}Ha consultado demasiados contactos y recados en poco tiempo. Inténtelo de nuevo en {0}.\
                \u{1E}You have no calls to return\u{1F}No tiene llamadas por devolver\
                \u{1E}You have no clean copy with the code {0}. It may be from another office, or of a sheet that you may not open.\u{1F}No tiene ninguna copia en limpio con el código {0}. Puede ser de otra oficina, o de una hoja que usted no puede abrir.\
                \u{1E}You have no email address, so a test would go nowhere. Add one first.\u{1F}Usted no tiene dirección de correo, así que la prueba no llegaría a ninguna parte. Agregue una primero.\
                \u{1E}You have not answered the five questions about this period. To judge by the figures before you know whose they are: ringback review next\u{1F}Todavía no ha respondido las cinco preguntas sobre este periodo. Para empezar la evaluación por las cifras, sin saber de quién son: ringback review next\
                \u{1E}You have not taken any calls yet.\u{1F}Usted todavía no ha tomado llamadas.\
                \u{1E}You have nothing to undo here.\u{1F}Aquí no hay nada suyo que deshacer.\
                \u{1E}You have reached the number of {0} at {1}, who no longer works here. {2} If you leave a message, somebody will return your call the same workday. Thank you for calling.\u{1F}Este es el número de {0}, de {1}, quien ya no trabaja aquí. {2} Si deja un mensaje, alguien le devolverá la llamada el mismo día hábil. Gracias por llamar.\
                \u{1E}You have reached {0} at {1}. I am away from the office and will return on {2} at {3}. {4} Thank you for calling.\u{1F}Se ha comunicado con {0}, de {1}. Estoy fuera de la oficina y regresaré el {2} a las {3}. {4} Gracias por llamar.\
                \u{1E}You have reached {0} at {1}. I am currently with another customer. Please leave your name and telephone number and I will return your call {2}. If you are not available during those hours please tell me in your message when I can reach you. Thank you for calling.\u{1F}Se ha comunicado con {0}, de {1}. En este momento atiendo a otra persona. Por favor deje su nombre y su número de teléfono y le devolveré la llamada {2}. Si no puede atender en esas horas, dígame por favor en su mensaje cuándo puedo encontrarle. Gracias por llamar.\
                \u{1E}You have reached {0} at {1}. I cannot take your call right now. Please leave your name and telephone number, and when I can reach you. If you need immediate assistance please press 0 for the operator. Thank you for calling.\u{1F}Se ha comunicado con {0}, de {1}. No puedo atender su llamada en este momento. Por favor deje su nombre, su número de teléfono y cuándo puedo encontrarle. Si necesita ayuda inmediata, marque 0 para hablar con recepción. Gracias por llamar.\
                \u{1E}You have reviewed everybody you look after for this period. Choose another period.\u{1F}Ya evaluó a todas las personas a su cargo en este periodo. Elija otro periodo.\
                \u{1E}You have sent {0} requests within an hour. You can send this one in 1 minute.\u{1F}Usted envió {0} solicitudes en una hora. Podrá enviar esta en 1 minuto.\u{1F}Usted envió {0} solicitudes en una hora. Podrá enviar esta en {1} minutos.\u{1F}Usted envió {0} solicitudes en una hora. Podrá enviar esta en {1} minutos.\
                \u{1E}You hold “{0}” from {1}, after {2}. {3} confirmed it.\u{1F}Desde el {1} usted tiene “{0}”; antes lo tenía {2}. Lo confirmó {3}.\
                \u{1E}You hold “{0}” from {1}. {2} confirmed it.\u{1F}Desde el {1} usted tiene “{0}”. Lo confirmó {2}.\
                \u{1E}You keep nobody’s sheet.\u{1F}Usted no lleva la hoja de nadie.\
                \u{1E}You lead no team\u{1F}Usted no es líder de ningún equipo\
                \u{1E}You lead no team, so there is no day for you to close.\u{1F}Usted no es líder de ningún equipo, así que no tiene ningún día que cerrar.\
                \u{1E}You lead no team, so there is nothing for you to sign. A manager signs for the others.\u{1F}Usted no es líder de ningún equipo, así que no tiene nada que firmar. Un gerente firma por los demás.\
                \u{1E}You lead {0}’s team, so this is an assignment, and says so. They can still answer freely.\u{1F}Usted es líder del equipo de {0}, así que es una asignación, y así lo dice. Aun así, puede contestar con libertad.\
                \u{1E}You looked into every mailbox that nobody has checked, and nothing is left in any.\u{1F}Usted revisó cada buzón que nadie había revisado y no queda nada en ninguno.\
                \u{1E}You may not close this call.\u{1F}No puede cerrar esta llamada.\
                \u{1E}You may not excuse this call.\u{1F}No puede justificar esta llamada.\
                \u{1E}You may not hand over this call.\u{1F}No puede traspasar esta llamada.\
                \u{1E}You may not remind anybody of this call.\u{1F}No puede recordarle esta llamada a nadie.\
                \u{1E}You propose it; the lead confirms it. Each name is shown with what they already have.\u{1F}Usted lo propone; el líder lo confirma. Junto a cada nombre se ve lo que ya tiene.\
                \u{1E}You registered it, so you see only how far it has come.\u{1F}Usted la registró, así que ve solo hasta dónde va.\
                \u{1E}You registered {0} about the same person within an hour. Try again in a minute.\u{1F}Registró {0} sobre la misma persona en una hora. Inténtelo de nuevo en un minuto.\u{1F}Registró {0} sobre la misma persona en una hora. Inténtelo de nuevo en {1} minutos.\u{1F}Registró {0} sobre la misma persona en una hora. Inténtelo de nuevo en {1} minutos.\
                \u{1E}You return it\u{1F}Usted devuelve la llamada\
                \u{1E}You see and end it under Profile. Signing out here ends it, too.\u{1F}Puede verla y terminarla en Perfil. Cerrar sesión aquí también la termina.\
                \u{1E}You seem to be typing: press / to search, or pause before a key.\u{1F}Parece que está escribiendo: pulse / para buscar, o espere antes de una tecla.\
                \u{1E}You were involved in this complaint, so somebody else decides the dispute.\u{1F}Usted intervino en esta queja, así que otra persona decide la impugnación.\
                \u{1E}You were named to read how complaints compare\u{1F}Se le nombró para leer cómo se comparan las quejas\
                \u{1E}You were not involved. Both sides will read what you write.\u{1F}Usted no intervino. Ambas partes leen lo que escriba.\
                \u{1E}You were not involved. Please decide by {0}.\u{1F}Usted no intervino. Por favor, decida a más tardar {0}.\
                \u{1E}You were reminded of this one\u{1F}Se le recordó esta llamada\
                \u{1E}You will be the first admin. Add the others later.\u{1F}Usted será el primer administrador. Los demás se agregan después.\
                \u{1E}You will have it on time.\u{1F}Lo tendrá a tiempo.\
                \u{1E}You work {0}’s calls anyway. Open their sheet.\u{1F}Usted ya atiende las llamadas de {0}. Abra su hoja.\
                \u{1E}You wrote this note. The other person acknowledges it.\u{1F}Usted escribió esta nota. La confirma la otra persona.\
                \u{1E}You wrote: “{0}”\u{1F}Usted escribió: “{0}”\
                \u{1E}Your access at {0}\u{1F}Su acceso en {0}\
                \u{1E}Your access was changed.\u{1F}Cambió su acceso.\
                \u{1E}Your answer\u{1F}Su respuesta\
                \u{1E}Your answer to a request\u{1F}Su respuesta a una solicitud\
                \u{1E}Your answer to a request has arrived\u{1F}Llegó su respuesta a una solicitud\
                \u{1E}Your answer to the test arrived: replies come back to Ringback.\u{1F}Llegó su respuesta a la prueba: las respuestas vuelven a Ringback.\
                \u{1E}Your answer was sent to the person who asked.\u{1F}Su respuesta se envió a quien preguntó.\
                \u{1E}Your answer was sent to {0}.\u{1F}Su respuesta se envió a {0}.\
                \u{1E}Your answer.\u{1F}Su respuesta.\
                \u{1E}Your answer; may be left out with --way.\u{1F}Su respuesta; se puede omitir con --way.\
                \u{1E}Your calendar\u{1F}Su calendario\
                \u{1E}Your calls do not fit into the hours that you published.\u{1F}Sus llamadas no caben en el horario que publicó.\
                \u{1E}Your dispute of a complaint is decided\u{1F}Su impugnación de una queja está decidida\
                \u{1E}Your earlier change to this one is still waiting for the connection.\u{1F}Su cambio anterior de esta llamada todavía espera la conexión.\
                \u{1E}Your email\u{1F}Su correo electrónico\
                \u{1E}Your email arrived\u{1F}Llegó su correo\
                \u{1E}Your email arrived.\u{1F}Llegó su correo.\
                \u{1E}Your email could not be read, so nothing was changed: it is encrypted, or signed as S/MIME with the text inside.\nSend it again without that; a separate signature is fine.\u{1F}Su correo no se pudo leer, así que no se cambió nada: está cifrado, o firmado como S/MIME con el texto dentro.\nEnvíelo de nuevo sin eso; una firma aparte no es problema.\
                \u{1E}Your email to {0}\u{1F}Su correo a {0}\
                \u{1E}Your email was not saved with the call; it is held for review.\u{1F}Su correo no se guardó con la llamada; queda en espera de revisión.\
                \u{1E}Your email was sent to the reply address of one call but answers the email about another, so nothing was changed.\nThe address is for: {0}. The email is about: {1}. Reply to the email about the call you mean, without changing the recipient.\u{1F}Su correo se envió a la dirección de respuesta de una llamada y responde al correo sobre otra, así que no se cambió nada.\nLa dirección es de: {0}. El correo al que responde es: {1}. Responda al correo de la llamada a la que se refiere, sin cambiar el destinatario.\
                \u{1E}Your email, to sign in with.\u{1F}Su correo electrónico, para iniciar sesión.\
                \u{1E}Your last day is {0}. Save your record by then; after that you cannot sign in.\u{1F}Su último día es {0}. Guarde antes su expediente; después ya no podrá iniciar sesión.\
                \u{1E}Your last step here, “{0}”, cannot be undone, and neither can anything before it.\u{1F}Lo último que hizo aquí, “{0}”, no se puede deshacer, y tampoco nada anterior.\
                \u{1E}Your messages\u{1F}Sus recados\
                \u{1E}Your messages today\u{1F}Sus recados de hoy\
                \u{1E}Your name\u{1F}Su nombre\
                \u{1E}Your name.\u{1F}Su nombre.\
                \u{1E}Your new password at {0}\u{1F}Su contraseña nueva en {0}\
                \u{1E}Your offer of {0} did not reach {1}: mail to them is returned. {2}\u{1F}No llegó a {1} su ofrecimiento ({0}): el correo que se le envía es devuelto. {2}\
                \u{1E}Your offer was answered\u{1F}Respondieron a su ofrecimiento\
                \u{1E}Your office requires the button for that, because an emailed answer could come from anyone. Press it in the email.\u{1F}Para eso su oficina pide usar el botón, porque una respuesta por correo podría ser de cualquiera: púlselo en el correo.\
                \u{1E}Your own and those of people you lead; managers and admins see all.\u{1F}Los suyos y los de quienes usted dirige; los gerentes y administradores ven todos.\
                \u{1E}Your own call: return it, or have a manager carry it.\u{1F}Es una llamada suya: devuélvala, o pida a un gerente que la aplace.\
                \u{1E}Your own password\u{1F}Su propia contraseña\
                \u{1E}Your own password is not correct. Type it again; nothing was changed.\u{1F}Su propia contraseña no es correcta. Escríbala de nuevo; no se cambió nada.\
                \u{1E}Your own record: nobody else can open it.\u{1F}Su propio expediente: nadie más puede abrirlo.\
                \u{1E}Your own words instead of the made text.\u{1F}Sus propias palabras en lugar del texto preparado.\
                \u{1E}Your own words. How the sheet stands is added by itself.\u{1F}Sus propias palabras. Cómo está la hoja se añade solo.\
                \u{1E}Your own work, for you alone. Save it whenever you like.\u{1F}Su propio trabajo, solo para usted. Guárdelo cuando quiera.\
                \u{1E}Your pages and emails are in your browser’s language.\u{1F}Sus páginas y correos están en el idioma de su navegador.\
                \u{1E}Your pages and emails are in {0}.\u{1F}Sus páginas y correos están en {0}.\
                \u{1E}Your principal is on line {0}. Put that call on hold, or record it.\u{1F}Su titular está en la línea {0}. Ponga esa llamada en espera o anote su resultado.\
                \u{1E}Your profile\u{1F}Su perfil\
                \u{1E}Your published hours, for the calendar program that you use. It shows no caller.\u{1F}Sus horas publicadas, para el calendario que usted usa. No muestra a quien llama.\
                \u{1E}Your question\u{1F}Su pregunta\
                \u{1E}Your question about a call was answered\u{1F}Respondieron a su pregunta sobre una llamada\
                \u{1E}Your question about a case was answered\u{1F}Se respondió su pregunta sobre un caso\
                \u{1E}Your question about the standards was answered\u{1F}Respondieron a su pregunta sobre las normas\
                \u{1E}Your question about the standards was answered.\u{1F}Respondieron a su pregunta sobre las normas.\
                \u{1E}Your question did not reach {0}: mail to them is returned.\n{1}\u{1F}Su pregunta no llegó a {0}: el correo que se le envía es devuelto.\n{1}\
                \u{1E}Your question was sent to {0}.\u{1F}Su pregunta se envió a {0}.\
                \u{1E}Your questions\u{1F}Sus preguntas\
                \u{1E}Your record could not be turned into a PDF just now. Try again in a minute.\u{1F}Por ahora no se pudo generar el PDF de su expediente. Inténtelo de nuevo en un minuto.\
                \u{1E}Your reply\u{1F}Su respuesta\
                \u{1E}Your request was answered\u{1F}Contestaron su solicitud\
                \u{1E}Your reviews\u{1F}Sus evaluaciones\
                \u{1E}Your sheet\u{1F}Su hoja\
                \u{1E}Your supervisor answers, or passes it on to the central desk. Answers are for everybody.\u{1F}Su supervisor responde o la pasa a la oficina central. Las respuestas son para todos.\
                \u{1E}Your teams\u{1F}Sus equipos\
                \u{1E}Yours alone: nobody else can open it, not even administrators.\u{1F}Solo suyo: nadie más puede abrirlo, ni siquiera los administradores.\
                \u{1E}a GIF picture\u{1F}una imagen GIF\
                \u{1E}a JPEG picture\u{1F}una imagen JPEG\
                \u{1E}a JSON document\u{1F}un documento JSON\
                \u{1E}a JSON value\u{4}a number\u{1F}un número\
                \u{1E}a Mac\u{1F}un Mac\
                \u{1E}a PDF document\u{1F}un documento PDF\
                \u{1E}a PNG picture\u{1F}una imagen PNG\
                \u{1E}a brief\u{4}Nothing.\u{1F}Nada.\
                \u{1E}a call\u{1F}una llamada\
                \u{1E}a caller on hold\u{1F}una llamada en espera\
                \u{1E}a caller without a name\u{1F}una persona sin nombre\
                \u{1E}a change is proposed\u{1F}se propone un cambio\
                \u{1E}a change of access\u{1F}un cambio de acceso\
                \u{1E}a clean copy of a sheet\u{1F}una copia en limpio de una hoja\
                \u{1E}a code\u{4}Drop\u{1F}Descartar\
                \u{1E}a code\u{4}Later\u{1F}Después\
                \u{1E}a code\u{4}Now\u{1F}Ya\
                \u{1E}a comparison of groups\u{1F}una comparación de grupos\
                \u{1E}a complaint or compliment\u{1F}una queja o felicitación\
                \u{1E}a compressed file (7z)\u{1F}un archivo comprimido (7z)\
                \u{1E}a compressed file (RAR)\u{1F}un archivo comprimido (RAR)\
                \u{1E}a compressed file (gzip)\u{1F}un archivo comprimido (gzip)\
                \u{1E}a contact\u{1F}un contacto\
                \u{1E}a database\u{1F}una base de datos\
                \u{1E}a date within a sentence\u{4}{0}\u{1F}el {0}\
                \u{1E}a day\u{1F}un día\
                \u{1E}a day such as 2026-12-01\u{1F}un día como 2026-12-01\
                \u{1E}a day, a time and words, such as 2026-12-11 16:00-17:00 office party\u{1F}un día, un horario y palabras, por ejemplo 2026-12-11 16:00-17:00 fiesta de la oficina\
                \u{1E}a decision\u{1F}una decisión\
                \u{1E}a duty\u{1F}un encargo\
                \u{1E}a file to write the report to\u{1F}un archivo donde escribir el informe\
                \u{1E}a formatted document (RTF)\u{1F}un documento con formato (RTF)\
                \u{1E}a handover note\u{1F}una nota de relevo\
                \u{1E}a link to choose a new password\u{1F}un enlace para elegir una contraseña nueva\
                \u{1E}a list\u{1F}una lista\
                \u{1E}a list of counts\u{4}{0}, {1}\u{1F}{0}, {1}\
                \u{1E}a list of counts\u{4}{0}.\u{1F}{0}.\
                \u{1E}a list of phones and rotas is needed here.\u{1F}aquí hace falta una lista de teléfonos y turnos.\
                \u{1E}a little over {0} times as many\u{1F}poco más de {0} veces\
                \u{1E}a message\u{1F}un recado\
                \u{1E}a name is needed here, not a list or a group.\u{1F}aquí hace falta un nombre, no una lista ni un grupo.\
                \u{1E}a new call\u{1F}una llamada nueva\
                \u{1E}a note between two people was shared\u{1F}se entregó una nota entre dos personas\
                \u{1E}a number\u{1F}un número\
                \u{1E}a number from 1 to 100,000\u{1F}un número de 1 a 100,000\
                \u{1E}a number: assistant\u{1F}un número: asistente\
                \u{1E}a number: fax\u{1F}un número: fax\
                \u{1E}a number: home\u{1F}un número: casa\
                \u{1E}a number: mobile\u{1F}un número: celular\
                \u{1E}a number: work\u{1F}un número: trabajo\
                \u{1E}a number: {0}\u{1F}un número: {0}\
                \u{1E}a person\u{1F}una persona\
                \u{1E}a person\u{4}They\u{1F}Esta persona\
                \u{1E}a personal notice\u{1F}un aviso personal\
                \u{1E}a place in a list\u{4}No.\u{1F}N.º\
                \u{1E}a plan begins with main: and where a call goes first.\u{1F}un plan empieza con main: y adónde va primero una llamada.\
                \u{1E}a plan has at most {0} holidays.\u{1F}un plan tiene como máximo {0} días festivos.\
                \u{1E}a plan has at most {0} parts.\u{1F}un plan tiene como máximo {0} partes.\
                \u{1E}a playbook, or a case to answer\u{1F}un protocolo, o un caso por responder\
                \u{1E}a price\u{1F}un precio\
                \u{1E}a program\u{1F}un programa\
                \u{1E}a program\u{4}Can\u{1F}Puede\
                \u{1E}a question\u{1F}una pregunta\
                \u{1E}a reminder before the due time\u{1F}un recordatorio antes del vencimiento\
                \u{1E}a reminder that nobody answered\u{1F}un recordatorio de que nadie respondió\
                \u{1E}a request\u{4}accepted\u{1F}aceptada\
                \u{1E}a request\u{4}declined\u{1F}rechazada\
                \u{1E}a request\u{4}done\u{1F}hecha\
                \u{1E}a request between two people went on\u{1F}avanzó una solicitud entre dos personas\
                \u{1E}a request from a colleague\u{1F}una solicitud entre colegas\
                \u{1E}a rule\u{1F}una regla\
                \u{1E}a sample\u{1F}una muestra\
                \u{1E}a second document begins. Put one plan in a file.\u{1F}empieza un segundo documento. Ponga un solo plan en cada archivo.\
                \u{1E}a standard, or a question about one\u{1F}una norma, o una pregunta sobre una\
                \u{1E}a team\u{1F}un equipo\
                \u{1E}a test\u{1F}una prueba\
                \u{1E}a text\u{1F}un texto\
                \u{1E}a time such as 2026-11-24T15:00:00Z\u{1F}una hora como 2026-11-24T15:00:00Z\
                \u{1E}a time such as 2026-11-24T15:04:05Z\u{1F}una hora como 2026-11-24T15:04:05Z\
                \u{1E}a vCard file\u{1F}un archivo vCard\
                \u{1E}a wait\u{1F}una espera\
                \u{1E}a web page\u{1F}una página web\
                \u{1E}a week such as 2026-W49\u{1F}una semana, por ejemplo 2026-W49\
                \u{1E}a whole number\u{1F}un número entero\
                \u{1E}a zipped file\u{1F}un archivo comprimido (ZIP)\
                \u{1E}about a quarter as many\u{1F}cerca de la cuarta parte\
                \u{1E}about a third as many\u{1F}cerca de un tercio\
                \u{1E}about as many\u{1F}más o menos las mismas\
                \u{1E}about half as many\u{1F}cerca de la mitad\
                \u{1E}about one and a half times as many\u{1F}cerca de una vez y media\
                \u{1E}about twice as many\u{1F}cerca del doble\
                \u{1E}about two thirds as many\u{1F}cerca de dos tercios\
                \u{1E}about {0} and a half times as many\u{1F}cerca de {0} veces y media\
                \u{1E}about {0} times as many\u{1F}cerca de {0} veces\
                \u{1E}above 95 %\u{1F}sobre el 95 %\
                \u{1E}above 99.8 %\u{1F}sobre el 99.8 %\
                \u{1E}abroad, looks domestic\u{1F}en el extranjero, parece nacional\
                \u{1E}accept an offer\u{1F}aceptar un ofrecimiento\
                \u{1E}accept an offer, outside a field\u{1F}aceptar un ofrecimiento, fuera de un campo\
                \u{1E}accepted\u{1F}aceptado\
                \u{1E}accepted from {0}\u{1F}aceptado de {0}\
                \u{1E}accepted it\u{1F}aceptó el recado\
                \u{1E}accepted once\u{1F}aceptada una vez\u{1F}aceptadas {0} veces\u{1F}aceptadas {0} veces\
                \u{1E}accepted the account\u{1F}aceptó la cuenta\
                \u{1E}accepted {0}\u{1F}aceptado {0}\
                \u{1E}account holder\u{1F}quien lleva la cuenta\
                \u{1E}acknowledged a note of a meeting about a case\u{1F}confirmó una nota de una reunión sobre un caso\
                \u{1E}acknowledged a standard\u{1F}confirmó que leyó una norma\
                \u{1E}acknowledged by {0}, {1}\u{1F}la confirmó {0}, {1}\
                \u{1E}added\u{1F}agregado\
                \u{1E}added a contact\u{1F}agregó un contacto\
                \u{1E}added a duty to the register\u{1F}agregó un encargo al registro\
                \u{1E}added a holiday\u{1F}agregó un día festivo\
                \u{1E}added a note for next time\u{1F}agregó una nota para la próxima vez\
                \u{1E}added a person\u{1F}agregó una persona\
                \u{1E}added a question for next time\u{1F}agregó una pregunta para la próxima vez\
                \u{1E}added a site\u{1F}agregó una sede\
                \u{1E}added a team\u{1F}agregó un equipo\
                \u{1E}added an assistant\u{1F}agregó un asistente\
                \u{1E}added details about a caller on hold\u{1F}agregó datos de una llamada en espera\
                \u{1E}added to your roles: {0}\u{1F}agregó a las funciones de usted: {0}\
                \u{1E}added to {0}’s roles: {1}\u{1F}agregó a las funciones de {0}: {1}\
                \u{1E}added {0} as {1}\u{1F}agregó a {0} como {1}\
                \u{1E}address\u{1F}dirección\
                \u{1E}address already in use\u{1F}la dirección ya está en uso\
                \u{1E}address and port at which the office's mail server delivers by LMTP, such as 127.0.0.1:2424\u{1F}dirección y puerto en que el servidor de correo de la oficina entrega por LMTP, como 127.0.0.1:2424\
                \u{1E}address and port to listen on\u{1F}dirección y puerto en que escucha el servidor\
                \u{1E}addresses of reverse proxies whose X-Forwarded headers are trusted, separated by commas\u{1F}direcciones de los proxies inversos en cuyos encabezados X-Forwarded se confía, separadas por comas\
                \u{1E}addresses such as 127.0.0.1 or 10.0.0.0/8\u{1F}direcciones como 127.0.0.1 o 10.0.0.0/8\
                \u{1E}admin\u{1F}administrador\
                \u{1E}admin, runs the office\u{1F}administrador, a cargo de la oficina\
                \u{1E}adopted a standard\u{1F}adoptó una norma\
                \u{1E}after 17\u{1F}después de las 17\
                \u{1E}after it was due\u{1F}después del plazo\
                \u{1E}after the name\u{1F}después del nombre\
                \u{1E}after your answers\u{1F}después de sus respuestas\
                \u{1E}after {0} minutes\u{1F}después de {0} minutos\
                \u{1E}after {0}, until {1}\u{1F}antes {0}, hasta el {1}\
                \u{1E}again by {0}\u{1F}otra vez a más tardar el {0}\
                \u{1E}agree on a time, try an assistant, or answer in writing\u{1F}acordar una hora, probar con un asistente o responder por escrito\
                \u{1E}agreement\u{4}not yet\u{1F}todavía no\
                \u{1E}alike, of those graded by two\u{1F}iguales, de las que calificaron dos\
                \u{1E}all keys\u{1F}todas las teclas\
                \u{1E}all keys, outside a field\u{1F}todas las teclas, fuera de un campo\
                \u{1E}all other cases\u{1F}todos los demás casos\
                \u{1E}an ASAP call they are looked for about\u{1F}una llamada Urgente por la que se le busca\
                \u{1E}an Excel workbook\u{1F}un libro de Excel\
                \u{1E}an XML document\u{1F}un documento XML\
                \u{1E}an address and a port, such as 127.0.0.1:8040\u{1F}una dirección y un puerto, como 127.0.0.1:8040\
                \u{1E}an address such as {0}\u{1F}una dirección como {0}\
                \u{1E}an answer, to whom\u{4}{0} to {1}\u{1F}{0} (a {1})\
                \u{1E}an assignment from a lead\u{1F}una asignación de un líder\
                \u{1E}an email\u{1F}un correo\
                \u{1E}an email that is not about one call\u{1F}un correo que no es sobre una sola llamada\
                \u{1E}an iPad\u{1F}un iPad\
                \u{1E}an iPhone\u{1F}un iPhone\
                \u{1E}an object\u{1F}un objeto\
                \u{1E}an offer\u{1F}un ofrecimiento\
                \u{1E}an offer\u{4}Withdraw\u{1F}Retirar\
                \u{1E}an old Excel workbook or another Office document\u{1F}un libro antiguo de Excel u otro documento de Office\
                \u{1E}an outcome, then its time\u{4}{0} {1}\u{1F}{0} {1}\
                \u{1E}an unknown program\u{1F}un programa desconocido\
                \u{1E}anchors such as &name are not allowed. Write it out.\u{1F}no se permiten anclas como &name. Escríbalo completo.\
                \u{1E}and\u{1F}y\
                \u{1E}and 1 lower entry\u{1F}y 1 recado más abajo\u{1F}y {0} de recados más abajo\u{1F}y {0} recados más abajo\
                \u{1E}and 1 more\u{1F}y 1 más\u{1F}y {0} más\u{1F}y {0} más\
                \u{1E}and 1 more ASAP.\u{1F}y 1 urgente más.\u{1F}y {0} de urgentes más.\u{1F}y {0} urgentes más.\
                \u{1E}and 1 more row\u{1F}y 1 fila más\u{1F}y {0} de filas más\u{1F}y {0} filas más\
                \u{1E}and 1 more.\u{1F}y 1 más.\u{1F}y {0} más.\u{1F}y {0} más.\
                \u{1E}and from\u{1F}y de\
                \u{1E}and older calls\u{1F}y llamadas anteriores\
                \u{1E}and {0} more lines\u{1F}y más líneas: {0}\
                \u{1E}and {0} more rows\u{1F}y más filas: {0}\
                \u{1E}and {0} more, after these are handed over\u{1F}y {0} más, después de traspasar estas\
                \u{1E}another call\u{1F}otra llamada\
                \u{1E}another entry is in its place\u{1F}hay otro asiento en su lugar\
                \u{1E}another form of the name\u{1F}otra forma del nombre\
                \u{1E}another key\u{1F}otra tecla\
                \u{1E}another way to help\u{1F}otra forma de ayudar\
                \u{1E}another way was offered\u{1F}se ofreció otra forma\
                \u{1E}answer\u{1F}respuesta\
                \u{1E}answer to a request\u{4}Later, then\u{1F}Entonces, más tarde\
                \u{1E}answer to a request\u{4}No\u{1F}No\
                \u{1E}answer to a request\u{4}later\u{1F}más tarde\
                \u{1E}answer to a request\u{4}no\u{1F}no\
                \u{1E}answer to a request\u{4}not mine\u{1F}no es para mí\
                \u{1E}answered\u{1F}contestó\
                \u{1E}answered a complaint\u{1F}respondió a una queja\
                \u{1E}answered a leaver’s mailbox for the day\u{1F}atendió el buzón de quien dejó la oficina\
                \u{1E}answered a question\u{1F}respondió una pregunta\
                \u{1E}answered a question about a standard\u{1F}respondió una pregunta sobre una norma\
                \u{1E}answered by {0}, {1}\u{1F}respondió {0}, {1}\
                \u{1E}answered how a case should have been handled\u{1F}respondió cómo se debió resolver un caso\
                \u{1E}answered in writing\u{1F}contestado por escrito\
                \u{1E}answered the five questions of a review\u{1F}respondió las cinco preguntas de una evaluación\
                \u{1E}answered {0}\u{1F}respondida {0}\
                \u{1E}answered {0}–{1}\u{1F}se contesta de {0} a {1}\
                \u{1E}answered, {0}\u{1F}contestada, {0}\
                \u{1E}answers the calls\u{1F}contesta las llamadas\
                \u{1E}any caller\u{1F}cualquier persona que llame\
                \u{1E}any calls?\u{1F}¿llamadas?\
                \u{1E}any time\u{1F}a cualquier hora\
                \u{1E}anybody\u{1F}cualquiera\
                \u{1E}approved\u{1F}aprobada\
                \u{1E}approved a version of a playbook\u{1F}aprobó una versión de un protocolo\
                \u{1E}as of {0}\u{1F}al {0}\
                \u{1E}as soon as possible\u{1F}lo antes posible\
                \u{1E}as soon as you can, by {0}\u{1F}{0}, o antes si puede\
                \u{1E}as written\u{1F}como se escribe\
                \u{1E}as written ✓\u{1F}como se escribe ✓\
                \u{1E}ask for {0}\u{1F}pregunte por {0}\
                \u{1E}ask now: {0}\u{1F}preguntar ahora a: {0}\
                \u{1E}ask or no-need.\u{1F}ask o no-need.\
                \u{1E}ask {0} now\u{1F}por ahora preguntar a {0}\
                \u{1E}asked\u{1F}pidió\
                \u{1E}asked about a standard\u{1F}preguntó sobre una norma\
                \u{1E}asked for a link to reset the password\u{1F}pidió un enlace para restablecer la contraseña\
                \u{1E}asked for by name\u{1F}se pidió por su nombre\
                \u{1E}asked for more information\u{1F}pidió más información\
                \u{1E}asked how a case should have been handled\u{1F}preguntó cómo se debió resolver un caso\
                \u{1E}asked since {0}\u{1F}se pregunta desde {0}\
                \u{1E}asked somebody to take over a leaver’s place\u{1F}pidió a alguien tomar el lugar de quien deja la oficina\
                \u{1E}asked to do it: {0}\u{1F}se le pidió hacerlo: {0}\
                \u{1E}asked you to become {0}, in place of {1}: accept or decline under Leaving\u{1F}le pidió ser {0}, en lugar de {1}: acepte o rechace en Salidas\
                \u{1E}asked {0}\u{1F}pedida {0}\
                \u{1E}asked {0} to become {1}, in place of {2}\u{1F}pidió a {0} ser {1}, en lugar de {2}\
                \u{1E}asked {0}, {1}\u{1F}se le preguntó a {0}, {1}\
                \u{1E}asked: {0}\u{1F}se preguntó a {0}\
                \u{1E}assistant\u{1F}asistente\
                \u{1E}assistant of principals\u{1F}asistente de titulares\
                \u{1E}assistant of {0}\u{1F}asistente de {0}\
                \u{1E}assistants\u{1F}asistentes\
                \u{1E}at most {0} at once\u{1F}como máximo {0} a la vez\
                \u{1E}at most {0} files\u{1F}{0} archivos como máximo\
                \u{1E}at once\u{1F}enseguida\
                \u{1E}at the desk\u{1F}en recepción\
                \u{1E}attachment\u{4}file\u{1F}archivo\
                \u{1E}attested\u{1F}declarado\
                \u{1E}attested: nothing left\u{1F}declarado: no queda nada\
                \u{1E}automatic\u{1F}automático\
                \u{1E}away\u{1F}ausente\
                \u{1E}away from {0} until {1}, and that nobody was named to cover\u{1F}ausente desde {0} hasta {1} y que no se nombró a nadie para cubrir\
                \u{1E}away from {0} until {1}, and that {2} covers\u{1F}ausente desde {0} hasta {1} y que cubre {2}\u{1F}ausente desde {0} hasta {1} y que cubren {2}\u{1F}ausente desde {0} hasta {1} y que cubren {2}\
                \u{1E}away until {0}, nobody covers\u{1F}ausente hasta {0}, nadie cubre\
                \u{1E}away until {0}, {1} covers\u{1F}ausente hasta {0}, cubre {1}\
                \u{1E}away, back {0}\u{1F}ausente, regresa {0}\
                \u{1E}backup\u{1F}suplente\
                \u{1E}backup of {0}\u{1F}suplente de {0}\
                \u{1E}base {0}: too small to say anything\u{1F}base de {0}: demasiado pequeña para decir algo\
                \u{1E}before\u{1F}antes de\
                \u{1E}before 9\u{1F}antes de las 9\
                \u{1E}began a leaving checklist\u{1F}comenzó una lista de salida\
                \u{1E}being sent\u{1F}en camino\
                \u{1E}below 95 %\u{1F}bajo el 95 %\
                \u{1E}below 99.8 %\u{1F}bajo el 99.8 %\
                \u{1E}best hours of number {0}\u{1F}mejor horario del número {0}\
                \u{1E}best hours of {0}\u{1F}mejor horario de {0}\
                \u{1E}best time {0}\u{1F}mejor hora {0}\
                \u{1E}best time {0} has passed\u{1F}la mejor hora, {0}, ya pasó\
                \u{1E}between {0} and {1}\u{1F}entre las {0} y las {1}\
                \u{1E}both\u{1F}ambos\
                \u{1E}both managers were told\u{1F}se avisó a ambos gerentes\
                \u{1E}brought it back: nothing had happened\u{1F}la trajo de vuelta: no había pasado nada\
                \u{1E}browser\u{1F}navegador\
                \u{1E}browser\u{4}{0} on {1}\u{1F}{0} en {1}\
                \u{1E}busy\u{1F}ocupado\
                \u{1E}button\u{4}Answer\u{1F}Contestar\
                \u{1E}button\u{4}Called\u{1F}Llamó\
                \u{1E}button\u{4}Done\u{1F}Hecho\
                \u{1E}button\u{4}Give it\u{1F}Entregar\
                \u{1E}button\u{4}I’ll return it\u{1F}Yo devuelvo la llamada\
                \u{1E}button\u{4}Read\u{1F}Leída\
                \u{1E}button needed\u{1F}botón obligatorio\
                \u{1E}by company\u{1F}por la empresa\
                \u{1E}by email\u{1F}por correo\
                \u{1E}by email from {0}\u{1F}por correo de {0}\
                \u{1E}by email from {0}, released by {1}\u{1F}por correo de {0}, admitido por {1}\
                \u{1E}by letter\u{1F}por carta\
                \u{1E}by {0}\u{1F}para el {0}\
                \u{1E}by {0}, {1}\u{1F}por {0}, {1}\
                \u{1E}call\u{1F}llamada\
                \u{1E}call\u{4}Open\u{1F}Por devolver\
                \u{1E}call\u{4}answered\u{1F}contestada\
                \u{1E}call\u{4}failed\u{1F}falló\
                \u{1E}call\u{4}new\u{1F}nueva\
                \u{1E}call again\u{1F}volver a llamar\
                \u{1E}call again at {0}, as agreed\u{1F}volver a llamar {0}, según lo acordado\
                \u{1E}call back later\u{1F}llamar más tarde\
                \u{1E}call out, nobody answered\u{1F}llamada saliente, nadie contestó\
                \u{1E}call out, {0}\u{1F}llamada saliente, {0}\
                \u{1E}call taken\u{1F}llamada atendida\
                \u{1E}called again ({0})\u{1F}volvió a llamar ({0})\
                \u{1E}called before, not a contact\u{1F}llamó antes, no es un contacto\
                \u{1E}called them recently\u{1F}le llamó hace poco\
                \u{1E}called them, {0}\u{1F}le llamó, {0}\
                \u{1E}called {0}\u{1F}llamó {0}\
                \u{1E}caller\u{1F}quien llama\
                \u{1E}caller asked for another day\u{1F}quien llamó pidió otro día\
                \u{1E}caller told by {0}\u{1F}quien llamó lo supo por {0}\
                \u{1E}caller unreachable\u{1F}no se localiza a quien llamó\
                \u{1E}caller withdrew\u{1F}quien llamó ya no lo necesita\
                \u{1E}callers in the contacts\u{1F}quienes están en los contactos\
                \u{1E}callers not in the contacts\u{1F}quienes no están en los contactos\
                \u{1E}callers on hold\u{1F}llamadas en espera\
                \u{1E}callers who call again\u{1F}quienes vuelven a llamar\
                \u{1E}caller’s number\u{1F}número de quien llama\
                \u{1E}calls\u{1F}llamadas\
                \u{1E}calls\u{4}Open\u{1F}Abiertas\
                \u{1E}calls are returned {0}\u{1F}devuelve las llamadas {0}\
                \u{1E}calls from {0} on count as the next day’s\u{1F}las llamadas desde las {0} cuentan para el día siguiente\
                \u{1E}calls returned\u{1F}llamadas devueltas\
                \u{1E}calls taken\u{1F}llamadas atendidas\
                \u{1E}came by mail\u{1F}llegó por correo\
                \u{1E}came to see you\u{1F}vino a verle\
                \u{1E}came to this sheet\u{1F}llegó a esta hoja\
                \u{1E}cannot assign requested address\u{1F}esta máquina no tiene esa dirección\
                \u{1E}card\u{4}Open\u{1F}Abiertos\
                \u{1E}card\u{4}account\u{1F}cuenta\
                \u{1E}card\u{4}assistant\u{1F}asistente\
                \u{1E}card\u{4}assistant to\u{1F}asistente de\
                \u{1E}card\u{4}confirmed by {0}, {1}\u{1F}lo confirmó {0}, {1}\
                \u{1E}card\u{4}local time\u{1F}hora local\
                \u{1E}card\u{4}notes\u{1F}notas\
                \u{1E}card\u{4}say\u{1F}se pronuncia\
                \u{1E}card\u{4}saying\u{1F}pronunciación\
                \u{1E}card\u{4}spelling\u{1F}escritura\
                \u{1E}card\u{4}standing\u{1F}trato\
                \u{1E}cases\u{4}of {0}\u{1F}de {0}\
                \u{1E}change contacts\u{1F}cambiar contactos\
                \u{1E}change who joins last\u{1F}cambiar quién se pone después\
                \u{1E}changed a contact\u{1F}cambió un contacto\
                \u{1E}changed a duty’s words, lead or deputies\u{1F}cambió las palabras, el líder o los apoyos de un encargo\
                \u{1E}changed a person\u{1F}cambió una persona\
                \u{1E}changed a reach list\u{1F}cambió una lista de localización\
                \u{1E}changed a site\u{1F}cambió una sede\
                \u{1E}changed a standard\u{1F}cambió una norma\
                \u{1E}changed a team\u{1F}cambió un equipo\
                \u{1E}changed since it was published\u{1F}cambió desde que se publicó\
                \u{1E}changed the account holder\u{1F}cambió quién lleva la cuenta\
                \u{1E}changed the code\u{1F}cambió la prioridad\
                \u{1E}changed the coverage\u{1F}cambió la cobertura\
                \u{1E}changed the due time\u{1F}cambió el vencimiento\
                \u{1E}changed the interrupt list\u{1F}cambió la lista de quién puede interrumpir\
                \u{1E}changed the language\u{1F}cambió el idioma\
                \u{1E}changed the mail settings\u{1F}cambió la configuración del correo\
                \u{1E}changed the office\u{1F}cambió la oficina\
                \u{1E}changed the office’s mail settings\u{1F}cambió la configuración del correo de la oficina\
                \u{1E}changed the password\u{1F}cambió la contraseña\
                \u{1E}changed the telephone routes\u{1F}cambió las rutas telefónicas\
                \u{1E}changed what a complaint is about\u{1F}cambió de qué trata una queja\
                \u{1E}changed what may be said\u{1F}cambió lo que se puede decir\
                \u{1E}changed when the day is closed\u{1F}cambió cuándo se cierra el día\
                \u{1E}changed which emails they get\u{1F}cambió qué correos recibe\
                \u{1E}changed your email address to {0}\u{1F}cambió la dirección de correo de usted a {0}\
                \u{1E}changed {0}’s email address to {1}\u{1F}cambió la dirección de correo de {0} a {1}\
                \u{1E}changed, of those the third person decided\u{1F}cambiadas, de las que decidió la tercera persona\
                \u{1E}checked mailboxes\u{1F}revisó los buzones\
                \u{1E}checked off a step of a leaving checklist\u{1F}marcó un paso de una lista de salida\
                \u{1E}checked the telephone routes\u{1F}comprobó las rutas telefónicas\
                \u{1E}choose\u{1F}elegir\
                \u{1E}chose\u{1F}eligió\
                \u{1E}clean copy\u{1F}copia en limpio\
                \u{1E}clean copy\u{4}Code\u{1F}Código\
                \u{1E}clean copy\u{4}Made\u{1F}Hecha\
                \u{1E}close\u{1F}cerrar\
                \u{1E}closed\u{1F}cerrado\
                \u{1E}closed a question about groups\u{1F}cerró una pregunta sobre grupos\
                \u{1E}closed it\u{1F}cerró el recado\
                \u{1E}closed today\u{1F}cerradas hoy\
                \u{1E}closed while its person is away: say why to open it\u{1F}cerrado mientras la persona está ausente: diga por qué para abrirlo\
                \u{1E}closed with reason\u{1F}cerrado con motivo\
                \u{1E}closed, {0}\u{1F}cerrado, {0}\
                \u{1E}code\u{1F}prioridad\
                \u{1E}code\u{4}any\u{1F}cualquiera\
                \u{1E}code {0}\u{1F}prioridad {0}\
                \u{1E}code, when it has the focus\u{1F}prioridad, cuando está seleccionada\
                \u{1E}column\u{4}Until\u{1F}Hasta\
                \u{1E}column {0}\u{1F}columna {0}\
                \u{1E}command line\u{1F}línea de comandos\
                \u{1E}company\u{1F}empresa\
                \u{1E}compared groups\u{1F}comparó grupos\
                \u{1E}complaint\u{1F}queja\
                \u{1E}complaint\u{4}Acknowledged\u{1F}Acuse enviado\
                \u{1E}complaint\u{4}acknowledged\u{1F}con acuse de recibo\
                \u{1E}complaint\u{4}acknowledged it\u{1F}acusó recibo\
                \u{1E}complaint\u{4}answered it\u{1F}la respondió\
                \u{1E}complaint\u{4}assessed\u{1F}valorada\
                \u{1E}complaint\u{4}assessed it\u{1F}la valoró\
                \u{1E}complaint\u{4}changed what it is about\u{1F}cambió de qué trata\
                \u{1E}complaint\u{4}closed\u{1F}cerrada\
                \u{1E}complaint\u{4}closed it\u{1F}la cerró\
                \u{1E}complaint\u{4}decided the dispute\u{1F}decidió la impugnación\
                \u{1E}complaint\u{4}disputed\u{1F}impugnada\
                \u{1E}complaint\u{4}disputed it\u{1F}la impugnó\
                \u{1E}complaint\u{4}found out what happened\u{1F}investigó qué pasó\
                \u{1E}complaint\u{4}investigated\u{1F}investigada\
                \u{1E}complaint\u{4}linked it to a call\u{1F}la vinculó con una llamada\
                \u{1E}complaint\u{4}not upheld\u{1F}no procede\
                \u{1E}complaint\u{4}online\u{1F}en línea\
                \u{1E}complaint\u{4}partly upheld\u{1F}procede en parte\
                \u{1E}complaint\u{4}passed it on\u{1F}la pasó a otra persona\
                \u{1E}complaint\u{4}received\u{1F}recibida\
                \u{1E}complaint\u{4}registered it\u{1F}la registró\
                \u{1E}complaint\u{4}reported what was found\u{1F}informó qué se encontró\
                \u{1E}complaint\u{4}responded\u{1F}respondida\
                \u{1E}complaint\u{4}saw it\u{1F}la vio\
                \u{1E}complaint\u{4}the decision\u{1F}la decisión\
                \u{1E}complaint\u{4}the price\u{1F}el precio\
                \u{1E}complaint\u{4}the rule\u{1F}la regla\
                \u{1E}complaint\u{4}the wait\u{1F}la espera\
                \u{1E}complaint\u{4}upheld\u{1F}procede\
                \u{1E}complaint or compliment.\u{1F}complaint o compliment.\
                \u{1E}compliment\u{1F}felicitación\
                \u{1E}concerns you\u{1F}se refiere a usted\
                \u{1E}confirm the number\u{1F}confirmar el número\
                \u{1E}confirmed by {0}, {1}\u{1F}confirmado por {0}, {1}\
                \u{1E}confirmed pronunciation\u{1F}pronunciación confirmada\
                \u{1E}confirmed spelling\u{1F}ortografía confirmada\
                \u{1E}confirmed that a mailbox is disconnected\u{1F}confirmó que un buzón está desconectado\
                \u{1E}confirmed that they know\u{1F}confirmó que ya lo sabe\
                \u{1E}confirmed the caller’s name\u{1F}confirmó el nombre de quien llama\
                \u{1E}confirmed who holds a duty\u{1F}confirmó quién tiene un encargo\
                \u{1E}connected\u{1F}conectado\
                \u{1E}contact\u{1F}contacto\
                \u{1E}contacts\u{1F}contactos\
                \u{1E}context for next time\u{1F}para la próxima vez\
                \u{1E}could not be sent\u{1F}no se pudo enviar\
                \u{1E}counted\u{1F}contado\
                \u{1E}counted a day’s lookups\u{1F}contó las consultas de un día\
                \u{1E}counted {0}: none\u{1F}contado {0}: ninguno\
                \u{1E}counted {0}: {1}\u{1F}contado {0}: {1}\
                \u{1E}counted: {0}\u{1F}contados: {0}\
                \u{1E}country\u{1F}país\
                \u{1E}country, two letters\u{1F}país, dos letras\
                \u{1E}cover\u{1F}sustituto\
                \u{1E}cover for {0}\u{1F}sustituto de {0}\
                \u{1E}covers\u{1F}sustitutos\
                \u{1E}created a token\u{1F}creó una clave de acceso\
                \u{1E}created the demonstration\u{1F}creó la demostración\
                \u{1E}created {0}\u{1F}creada {0}\
                \u{1E}csv, vcard (version 4.0), vcard3 or json.\u{1F}csv, vcard (versión 4.0), vcard3 o json.\
                \u{1E}csv, vcard, vcard3 or json\u{1F}csv, vcard, vcard3 o json\
                \u{1E}date\u{4}FROM\u{1F}DESDE\
                \u{1E}date\u{4}From\u{1F}Desde\
                \u{1E}date\u{4}TO\u{1F}HASTA\
                \u{1E}date\u{4}To\u{1F}Hasta\
                \u{1E}date\u{4}to\u{1F}hasta\
                \u{1E}day\u{1F}día\
                \u{1E}day\u{4}From\u{1F}Desde\
                \u{1E}day\u{4}To\u{1F}Hasta\
                \u{1E}day\u{4}from\u{1F}desde\
                \u{1E}day\u{4}to\u{1F}hasta\
                \u{1E}day and time of the call\u{1F}día y hora de la llamada\
                \u{1E}day close\u{4}Carried\u{1F}Aplazados\
                \u{1E}day close\u{4}Closed\u{1F}Cerrados\
                \u{1E}day close\u{4}Returned\u{1F}Devueltos\
                \u{1E}day close\u{4}Still open\u{1F}Aún abiertos\
                \u{1E}day close\u{4}Taken\u{1F}Tomados\
                \u{1E}day close\u{4}carried\u{1F}aplazados\
                \u{1E}day close\u{4}returned\u{1F}devueltos\
                \u{1E}day close\u{4}taken\u{1F}tomados\
                \u{1E}day of the call\u{1F}día de la llamada\
                \u{1E}days with times are needed here, such as mon-fri: 08:00-17:00.\u{1F}aquí hacen falta días con horarios, por ejemplo mon-fri: 08:00-17:00.\
                \u{1E}deadline\u{4}{0}, by {1}\u{1F}{0}, a más tardar {1}\
                \u{1E}decided a dispute\u{1F}decidió una impugnación\
                \u{1E}decided about a grade\u{1F}decidió sobre una calificación\
                \u{1E}decline MESSAGE REASON, or decline --all REASON for every message offered to you, or decline --accounts [NAME…] REASON; without names, all accounts.\u{1F}decline RECADO MOTIVO, o decline --all MOTIVO para todos los recados que se le ofrecen, o decline --accounts [NOMBRE…] MOTIVO; sin nombres, todas las cuentas.\
                \u{1E}declined\u{1F}rechazado\
                \u{1E}declined a draft of a playbook\u{1F}rechazó un borrador de un protocolo\
                \u{1E}declined another holder for a duty\u{1F}rechazó a otro encargado\
                \u{1E}declined by {0}, {1}: {2}\u{1F}rechazada por {0}, {1}: {2}\
                \u{1E}declined by {0}: {1}\u{1F}{0} lo rechazó: {1}\
                \u{1E}declined it\u{1F}rechazó el recado\
                \u{1E}declined once\u{1F}rechazada una vez\u{1F}rechazadas {0} veces\u{1F}rechazadas {0} veces\
                \u{1E}declined the account\u{1F}rechazó la cuenta\
                \u{1E}declined to take over a leaver’s place\u{1F}rechazó tomar el lugar de quien deja la oficina\
                \u{1E}declined {0}\u{1F}rechazado {0}\
                \u{1E}default:\u{1F}si se omite:\
                \u{1E}demo\u{1F}demostración\
                \u{1E}details\u{1F}detalles\
                \u{1E}dial\u{1F}marcar\
                \u{1E}dial next\u{1F}marcar la siguiente\
                \u{1E}dialed\u{1F}marcó\
                \u{1E}did it when asked\u{1F}lo hizo cuando se lo pidieron\
                \u{1E}digest\u{1F}resumen\
                \u{1E}digest of the statement\u{1F}huella del texto firmado\
                \u{1E}disconnected {0}\u{1F}desconectado {0}\
                \u{1E}disputed a complaint\u{1F}impugnó una queja\
                \u{1E}disputed a grade\u{1F}impugnó una calificación\
                \u{1E}do not remind me\u{1F}no recordarme\
                \u{1E}does not apply\u{1F}no corresponde\
                \u{1E}done\u{1F}hecho\
                \u{1E}done: {0}, {1}\u{1F}cerrado: {0}, {1}\
                \u{1E}draft\u{1F}borrador\
                \u{1E}drafted a question about groups\u{1F}escribió un borrador de pregunta sobre grupos\
                \u{1E}drafted a version of a playbook\u{1F}redactó una versión de un protocolo\
                \u{1E}drafted by {0}\u{1F}borrador de {0}\
                \u{1E}drew a sample\u{1F}sacó una muestra\
                \u{1E}due\u{1F}vence\
                \u{1E}due {0}\u{1F}vence {0}\
                \u{1E}due {0} by {1}\u{1F}vence {0}, {1}\
                \u{1E}due {0}, in {1}\u{1F}vence {0}, en {1}\
                \u{1E}due {0}, late\u{1F}vencía {0}, atrasada\
                \u{1E}duty\u{4}does {0}\u{1F}lleva {0}\
                \u{1E}edit\u{1F}editar\
                \u{1E}edited the message\u{1F}editó el recado\
                \u{1E}email\u{1F}correo electrónico\
                \u{1E}email address\u{1F}dirección de correo\
                \u{1E}emails\u{1F}correos\
                \u{1E}emails turned off\u{1F}correos desactivados\
                \u{1E}empty group\u{1F}grupo vacío\
                \u{1E}encrypts the mail passwords in the database: 64 hexadecimal digits; best set in the environment\u{1F}cifra las contraseñas del correo en la base de datos: 64 dígitos hexadecimales; conviene definirla en el entorno\
                \u{1E}end and report\u{1F}terminar e informar\
                \u{1E}ended a greeting\u{1F}terminó un saludo\
                \u{1E}ended a session\u{1F}cerró una sesión\
                \u{1E}ended an absence\u{1F}terminó una ausencia\
                \u{1E}ended rolling calls\u{1F}terminó las llamadas seguidas\
                \u{1E}ended the call\u{1F}terminó de llamar\
                \u{1E}ended the hold\u{1F}terminó la retención\
                \u{1E}ended trying every phone\u{1F}terminó de probar todos los teléfonos\
                \u{1E}ends in a mailbox\u{1F}acaba en un buzón\
                \u{1E}entries\u{1F}asientos\
                \u{1E}erased\u{1F}borrado\
                \u{1E}erased a person’s data from the history\u{1F}borró del historial los datos de una persona\
                \u{1E}evening email\u{1F}correo de la tarde\
                \u{1E}events\u{4}All\u{1F}Todo\
                \u{1E}everything\u{1F}todo\
                \u{1E}everything else\u{1F}todo lo demás\
                \u{1E}everything you can\u{1F}todo lo que usted puede\
                \u{1E}excuse\u{1F}justificar\
                \u{1E}excuse\u{4}Reason\u{1F}Motivo\
                \u{1E}excused the delay\u{1F}justificó el retraso\
                \u{1E}excused until {0}: {1}\u{1F}justificada hasta {0}: {1}\
                \u{1E}explained once\u{1F}explicada una vez\u{1F}explicadas {0} veces\u{1F}explicadas {0} veces\
                \u{1E}exported contacts\u{1F}exportó los contactos\
                \u{1E}exported messages\u{1F}exportó recados\
                \u{1E}extension\u{4}at {0}\u{1F}en la extensión {0}\
                \u{1E}extension of number {0}\u{1F}extensión del número {0}\
                \u{1E}favor\u{4}they owe\u{1F}nos deben\
                \u{1E}favor\u{4}we owe\u{1F}debemos\
                \u{1E}field\u{4}What\u{1F}Dato\
                \u{1E}file\u{1F}registrar\
                \u{1E}file messages\u{1F}registrar recados\
                \u{1E}filed a caller on hold\u{1F}registró una llamada en espera\
                \u{1E}filed a message\u{1F}registró un recado\
                \u{1E}filed an email as somebody’s answer\u{1F}registró un correo como respuesta de alguien\
                \u{1E}filed by mistake, undone at once\u{1F}registrado por error, deshecho enseguida\
                \u{1E}find a contact\u{1F}buscar un contacto\
                \u{1E}first name\u{1F}nombre de pila\
                \u{1E}first to try\u{1F}probar primero\
                \u{1E}five questions to answer\u{1F}cinco preguntas por responder\
                \u{1E}follow-up\u{1F}compromiso\
                \u{1E}followed a playbook\u{1F}siguió un protocolo\
                \u{1E}followed once\u{1F}se siguió una vez\u{1F}se siguió {0} de veces\u{1F}se siguió {0} veces\
                \u{1E}for\u{1F}para\
                \u{1E}for their call until {0}\u{1F}de su llamada hasta {0}\
                \u{1E}for {0}\u{1F}para {0}\
                \u{1E}for {0}, who is away\u{1F}de {0}, ausente\
                \u{1E}form of address\u{1F}tratamiento\
                \u{1E}found their earlier calls\u{1F}encontró llamadas anteriores suyas\
                \u{1E}from\u{1F}de\
                \u{1E}from {0} on\u{1F}a partir del {0}\
                \u{1E}gaps\u{1F}huecos\
                \u{1E}gets the office’s mail\u{1F}recibe el correo de la oficina\
                \u{1E}goes to the next person {0}\u{1F}pasa a la persona siguiente: {0}\
                \u{1E}grade\u{4}no\u{1F}no\
                \u{1E}grade\u{4}yes\u{1F}sí\
                \u{1E}graded part of a sample\u{1F}calificó parte de una muestra\
                \u{1E}grader\u{4}First\u{1F}Primera persona\
                \u{1E}greeting\u{4}Before\u{1F}Antes\
                \u{1E}greeting\u{4}Then\u{1F}Después\
                \u{1E}greeting\u{4}absent\u{1F}ausente\
                \u{1E}greeting\u{4}no longer here\u{1F}fuera de la oficina para siempre\
                \u{1E}greeting\u{4}present\u{1F}presente\
                \u{1E}greeting\u{4}{0} on {1}\u{1F}{0} del {1}\
                \u{1E}greeting\u{4}{0} today\u{1F}hoy {0}\
                \u{1E}hand over\u{1F}traspasar\
                \u{1E}handed over to {0}\u{1F}traspasado a {0}\
                \u{1E}handles\u{1F}atiende\
                \u{1E}hangs up\u{1F}cuelga\
                \u{1E}hardly any\u{1F}casi ninguna\
                \u{1E}has a key that {0}\u{1F}tiene una clave que {0}\
                \u{1E}has an invalid character\u{1F}tiene un carácter no válido\
                \u{1E}has left\u{1F}ya no trabaja aquí\
                \u{1E}has their open message from {0}\u{1F}tiene su recado abierto desde {0}\
                \u{1E}has “{0}”, open since {1}\u{1F}tiene pendiente “{0}” desde {1}\
                \u{1E}held back until {0}\u{1F}retenido hasta {0}\
                \u{1E}held emails\u{1F}correos retenidos\
                \u{1E}held for review\u{1F}en espera de revisión\
                \u{1E}held it back\u{1F}lo retuvo\
                \u{1E}history\u{4}left voicemail\u{1F}dejó mensaje de voz\
                \u{1E}history\u{4}left word\u{1F}dejó recado\
                \u{1E}history\u{4}talked\u{1F}habló\
                \u{1E}hold back\u{1F}retener\
                \u{1E}holding for us\u{1F}espera a que nos pongamos\
                \u{1E}holds the account\u{1F}lleva la cuenta\
                \u{1E}holds the account of {0}\u{1F}lleva la cuenta de {0}\
                \u{1E}holiday\u{1F}día festivo\
                \u{1E}hours\u{1F}horario\
                \u{1E}how a name is pronounced\u{4}Say\u{1F}Pronunciación\
                \u{1E}how it went\u{1F}cómo fue\
                \u{1E}how long they talked\u{1F}cuánto hablaron\
                \u{1E}how many\u{1F}cuántos\
                \u{1E}how many of other people's contacts and messages one person may look up per hour, a twelfth of them at once; 0: no limit\u{1F}cuántos contactos y recados de otras personas puede consultar alguien por hora, una doceava parte de ellos de una vez; 0: sin límite\
                \u{1E}how many sheets one person may have open at once, across their devices\u{1F}cuántas hojas puede tener abiertas a la vez una persona, en todos sus dispositivos\
                \u{1E}how the call ended\u{1F}cómo terminó la llamada\
                \u{1E}how to say it\u{1F}cómo se pronuncia\
                \u{1E}how would you have handled this\u{1F}cómo lo habría resuelto usted\
                \u{1E}identified the caller\u{1F}identificó a quien llamó\
                \u{1E}imaps://host.\u{1F}imaps://host.\
                \u{1E}imaps://mail.example.org. Leave empty if mail comes in another way.\u{1F}imaps://mail.example.org. Déjelo vacío si el correo llega por otra vía.\
                \u{1E}imported a call log\u{1F}importó un registro de llamadas\
                \u{1E}imported contacts\u{1F}importó una lista de contactos\
                \u{1E}imported more about a contact\u{1F}importó más datos de un contacto\
                \u{1E}in force since {0}\u{1F}en vigor desde el {0}\
                \u{1E}in force until {0}\u{1F}vigente hasta el {0}\
                \u{1E}in no team\u{1F}sin equipo\
                \u{1E}in or out\u{1F}entrante o saliente\
                \u{1E}in these hours\u{1F}en estas horas\
                \u{1E}interactions\u{1F}interacciones\
                \u{1E}into\u{1F}en\
                \u{1E}into the note\u{1F}a la nota\
                \u{1E}into {0}: {1}.\u{1F}en {0}: {1}.\
                \u{1E}is given twice\u{1F}aparece dos veces\
                \u{1E}is missing\u{1F}falta\
                \u{1E}is missing, and so is\u{1F}falta, y también\
                \u{1E}is missing, and so is {0}\u{1F}falta, y también {0}\
                \u{1E}is not a known field\u{1F}no es un campo conocido\
                \u{1E}is ringing\u{1F}está llamando\
                \u{1E}is too long: {0} characters, and the limit is {1}\u{1F}es demasiado largo: {0} caracteres, y el límite es {1}\
                \u{1E}is too short\u{1F}es demasiado corto\
                \u{1E}it did not happen as said, so it does not count\u{1F}no ocurrió como se dijo, así que no cuenta\
                \u{1E}it had no text of your own, and nothing was changed\u{1F}no había nada escrito por usted y no se cambió nada\
                \u{1E}it is no longer ASAP\u{1F}ya no es Urgente\
                \u{1E}it is not about the person\u{1F}no trata de la persona\
                \u{1E}it is not the entry that the office's ledger ends with\u{1F}no es el asiento con que termina el registro de la oficina\
                \u{1E}it is not what was written\u{1F}no es lo que se escribió\
                \u{1E}it names another signer or time than the history\u{1F}nombra a otra persona u otra hora que el historial\
                \u{1E}it names no behavior, so it is counted apart\u{1F}no dice qué se hizo, así que se cuenta aparte\
                \u{1E}it said nothing more.\u{1F}no dijo nada más.\
                \u{1E}it was due {0} by {1}\u{1F}venció {0}, {1}\
                \u{1E}it was put in afterwards\u{1F}se insertó después\
                \u{1E}it was signed before the day was over\u{1F}se firmó antes de que terminara el día\
                \u{1E}it was taken out\u{1F}se quitó\
                \u{1E}its details were erased, and no entry says by whom\u{1F}se borraron sus datos y ningún asiento dice quién lo hizo\
                \u{1E}its password\u{1F}su contraseña\
                \u{1E}its password; mail-password if empty\u{1F}su contraseña; si está vacía, mail-password\
                \u{1E}its statement cannot be read\u{1F}su texto no se puede leer\
                \u{1E}its statement is not the one that was signed\u{1F}su texto no es el que se firmó\
                \u{1E}kappa {0}, from 1 pair\u{1F}kappa {0}, de 1 par\u{1F}kappa {0}, de {1} pares, {2} de ellos iguales\u{1F}kappa {0}, de {1} pares, {2} de ellos iguales\
                \u{1E}kappa {0}, from {1} pairs\u{1F}kappa {0}, de {1} pares\
                \u{1E}keeps principals’ sheets\u{1F}lleva las hojas de los titulares\
                \u{1E}kept a playbook as it is, after complaints\u{1F}mantuvo un protocolo como está, después de quejas\
                \u{1E}kept the findings of a day\u{1F}guardó los hallazgos de un día\
                \u{1E}key\u{4}read a handover note\u{1F}leer una nota de relevo\
                \u{1E}kind\u{1F}tipo\
                \u{1E}label\u{4}Friday\u{1F}Viernes\
                \u{1E}label\u{4}Monday\u{1F}Lunes\
                \u{1E}label\u{4}Pronunciation\u{1F}Pronunciación\
                \u{1E}label\u{4}Saturday\u{1F}Sábado\
                \u{1E}label\u{4}Sunday\u{1F}Domingo\
                \u{1E}label\u{4}Thursday\u{1F}Jueves\
                \u{1E}label\u{4}Tuesday\u{1F}Martes\
                \u{1E}label\u{4}Wednesday\u{1F}Miércoles\
                \u{1E}label of email address {0}\u{1F}etiqueta de la dirección de correo {0}\
                \u{1E}label of number {0}\u{1F}etiqueta del número {0}\
                \u{1E}label of {0}\u{1F}etiqueta de {0}\
                \u{1E}language\u{1F}idioma\
                \u{1E}last name\u{1F}apellido\
                \u{1E}last spoke with this caller\u{1F}habló por última vez con quien llama\
                \u{1E}last spoke with this caller, {0}\u{1F}habló por última vez con quien llama, {0}\
                \u{1E}late\u{1F}atrasada\
                \u{1E}late now, of {0} open\u{1F}atrasadas ahora, de {0} abiertas\
                \u{1E}late, {0}\u{1F}atrasada, {0}\
                \u{1E}late: it was due {0}\u{1F}atrasada (vencía {0})\
                \u{1E}later\u{1F}después\
                \u{1E}lead\u{1F}líder\
                \u{1E}lead of a team\u{1F}líder de un equipo\
                \u{1E}lead of {0}\u{1F}líder de {0}\
                \u{1E}leads nowhere\u{1F}no lleva a ninguna parte\
                \u{1E}leave this line\u{1F}dejar esta línea\
                \u{1E}left a handover note\u{1F}dejó una nota de relevo\
                \u{1E}left a voicemail\u{1F}dejó un mensaje de voz\
                \u{1E}left the office\u{1F}dejó la oficina\
                \u{1E}left to call\u{1F}por llamar\
                \u{1E}left voicemail\u{1F}mensaje de voz\
                \u{1E}left word\u{1F}recado dejado\
                \u{1E}left word with {0} {1}; nothing since\u{1F}dejó recado con {0} {1}; nada desde entonces\
                \u{1E}left word {0}; nothing since\u{1F}dejó recado {0}; nada desde entonces\
                \u{1E}left {0}\u{1F}se fue {0}\
                \u{1E}less than a fifth as many\u{1F}menos de la quinta parte\
                \u{1E}let the lead of a team see their messages\u{1F}permitió que el líder de un equipo vea sus recados\
                \u{1E}let {0} keep your sheet\u{1F}permitió que {0} lleve la hoja de usted\
                \u{1E}let {0} keep {1}’s sheet\u{1F}permitió que {0} lleve la hoja de {1}\
                \u{1E}let {0}, who leads {1}, see your messages\u{1F}permitió que {0}, líder de {1}, vea los recados de usted\
                \u{1E}let {0}, who leads {1}, see {2}’s messages\u{1F}permitió que {0}, líder de {1}, vea los recados de {2}\
                \u{1E}line\u{1F}línea\
                \u{1E}line\u{4}Hold\u{1F}Espera\
                \u{1E}line\u{4}hold\u{1F}espera\
                \u{1E}line\u{4}on hold\u{1F}en espera\
                \u{1E}line {0}\u{1F}línea {0}\
                \u{1E}logged calls\u{1F}llamadas registradas\
                \u{1E}looks after teams\u{1F}supervisa equipos\
                \u{1E}loop: the caller never arrives\u{1F}círculo: quien llama nunca llega\
                \u{1E}made a calendar address\u{1F}creó una dirección de calendario\
                \u{1E}made a clean copy of the sheet\u{1F}hizo una copia en limpio de la hoja\
                \u{1E}made the report for an auditor\u{1F}hizo el informe de auditoría\
                \u{1E}mail\u{1F}correo\
                \u{1E}mail\u{4}In\u{1F}Entrada\
                \u{1E}mail\u{4}Out\u{1F}Salida\
                \u{1E}mail\u{4}Outcome\u{1F}Resultado\
                \u{1E}mail\u{4}{0} to {1}\u{1F}{0} para {1}\
                \u{1E}mailboxes checked\u{1F}buzones revisados\
                \u{1E}mailed a clean copy of the sheet\u{1F}envió por correo una copia en limpio de la hoja\
                \u{1E}mails\u{4}All\u{1F}Todos\
                \u{1E}main number\u{1F}número principal\
                \u{1E}main: is missing. Write where a call to the main number goes first.\u{1F}falta main:. Escriba adónde va primero una llamada al número principal.\
                \u{1E}manager\u{1F}gerente\
                \u{1E}manner, no behavior given\u{1F}el trato, sin decir qué se hizo\
                \u{1E}marked a number as not shared\u{1F}marcó un número como no compartido\
                \u{1E}marked a number as shared\u{1F}marcó un número como compartido\
                \u{1E}marked a person as left\u{1F}anotó una salida\
                \u{1E}marked two contacts as different\u{1F}marcó dos contactos como distintos\
                \u{1E}may be calling {0} back, who rang {1}\u{1F}quizá devuelve la llamada de {0}, que llamó {1}\
                \u{1E}may be calling {0} back, who rang {1} and left word with {2}\u{1F}quizá devuelve la llamada de {0}, que llamó {1} y dejó recado con {2}\
                \u{1E}members\u{1F}integrantes\
                \u{1E}merged\u{1F}combinado\
                \u{1E}merged a contact into it\u{1F}combinó otro contacto con este\
                \u{1E}merged it into another\u{1F}lo combinó con otro\
                \u{1E}merges with {0}, adds {1}\u{1F}se combina con {0}, agrega {1}\
                \u{1E}message\u{4}Read\u{1F}Leído\
                \u{1E}messages\u{1F}recados\
                \u{1E}messages\u{4}Open\u{1F}Abiertos\
                \u{1E}messages\u{4}{0} open\u{1F}{0} abiertos\
                \u{1E}messages found\u{1F}mensajes encontrados\
                \u{1E}middle name\u{1F}segundo nombre\
                \u{1E}mine          I’ll return it\ncontext       a note for next time; the call stays yours\nplease-do-it  a request to somebody else (--to); it stays yours until they accept\nnot-mine      to the person on duty, or the supervisor\nneed-more     a question to the person who took the call\n\nExample:\n  ringback answer k2m9xq please-do-it \"You know him\" --to lou\u{1F}mine          yo devuelvo la llamada\ncontext       una nota para la próxima vez; la llamada sigue siendo suya\nplease-do-it  una petición a otra persona (--to); sigue siendo suya hasta que la acepte\nnot-mine      a quien está de turno, o al supervisor\nneed-more     una pregunta a quien tomó la llamada\n\nEjemplo:\n  ringback answer k2m9xq please-do-it \"Usted lo conoce\" --to lou\
                \u{1E}minutes before it is due\u{1F}minutos antes de que venza\
                \u{1E}mobile without confirmation: its own mailbox may answer\u{1F}celular sin confirmación: puede contestar su propio buzón\
                \u{1E}moment\u{4}Away\u{1F}Ausente\
                \u{1E}moment\u{4}Change\u{1F}Cambiar\
                \u{1E}moment\u{4}Out\u{1F}Fuera de la oficina\
                \u{1E}more than 2,000 contacts\u{1F}más de 2000 contactos\
                \u{1E}more than a hundred times as many\u{1F}más de cien veces\
                \u{1E}move\u{1F}mover\
                \u{1E}moved by {0}, {1}\u{1F}movido por {0}, {1}\
                \u{1E}moved by {0}, {1}: {2}\u{1F}movido por {0}, {1}: {2}\
                \u{1E}moved it\u{1F}cambió el recado de lugar\
                \u{1E}must be a day such as 2026-11-24\u{1F}debe ser un día como 2026-11-24\
                \u{1E}must be a time such as 2026-11-24T15:04:05Z\u{1F}debe ser una hora como 2026-11-24T15:04:05Z\
                \u{1E}must be a time zone such as America/Chicago\u{1F}debe ser una zona horaria como America/Chicago\
                \u{1E}must be a version such as \"7\"\u{1F}debe ser una versión como \"7\"\
                \u{1E}must be an email address\u{1F}debe ser una dirección de correo\
                \u{1E}must be an id of 26 characters\u{1F}debe ser un identificador de 26 caracteres\
                \u{1E}must be from {0} to {1}\u{1F}debe estar entre {0} y {1}\
                \u{1E}must be hours such as 08:00-12:00\u{1F}debe ser un horario como 08:00-12:00\
                \u{1E}must be one of {0}\u{1F}debe ser uno de {0}\
                \u{1E}must be {0}\u{1F}debe ser {0}\
                \u{1E}must have at least one digit\u{1F}debe tener al menos un dígito\
                \u{1E}must have at most {0} entries\u{1F}debe tener como máximo {0} elementos\
                \u{1E}must have {0} to {1} entries\u{1F}debe tener de {0} a {1} elementos\
                \u{1E}must not be empty\u{1F}no debe estar vacío\
                \u{1E}must return\u{1F}devolver siempre\
                \u{1E}my browser’s language, otherwise the office’s\u{1F}el de mi navegador; si no, el de la oficina\
                \u{1E}name\u{1F}nombre\
                \u{1E}name of the caller\u{1F}nombre de quien llama\
                \u{1E}named a cover for their calls\u{1F}puso un sustituto para sus llamadas\
                \u{1E}named a replacement\u{1F}nombró a un reemplazo\
                \u{1E}named as {0}\u{1F}figura como {0}\
                \u{1E}named {0} as your backup\u{1F}puso a {0} como suplente de usted\
                \u{1E}named {0} as {1}, in place of {2}\u{1F}puso a {0} como {1}, en lugar de {2}\
                \u{1E}named {0} as {1}’s backup\u{1F}puso a {0} como suplente de {1}\
                \u{1E}names with a colon are needed here, such as front-desk:\u{1F}aquí hacen falta nombres con dos puntos, por ejemplo front-desk:\
                \u{1E}nearly twice as many\u{1F}casi el doble\
                \u{1E}nearly {0} times as many\u{1F}casi {0} veces\
                \u{1E}need more\u{1F}falta información\
                \u{1E}never\u{1F}nunca\
                \u{1E}never a time\u{1F}nunca una hora\
                \u{1E}never put through\u{1F}nunca se le pasa\
                \u{1E}new\u{1F}nuevo\
                \u{1E}new message\u{1F}recado nuevo\
                \u{1E}new password\u{1F}contraseña nueva\
                \u{1E}next field\u{1F}campo siguiente\
                \u{1E}next move\u{1F}siguiente paso\
                \u{1E}next on duty for {0}\u{1F}siguiente de turno en {0}\
                \u{1E}next: vacant from {0}\u{1F}después: vacante desde el {0}\
                \u{1E}next: {0}\u{1F}después: {0}\
                \u{1E}next: {0} from {1}\u{1F}después: {0} desde el {1}\
                \u{1E}no\u{1F}no\
                \u{1E}no accounts\u{1F}ninguna cuenta\
                \u{1E}no address\u{4}none\u{1F}ninguna\
                \u{1E}no answer\u{1F}no contesta\
                \u{1E}no calls\u{1F}sin llamadas\
                \u{1E}no contact\u{1F}sin contacto\
                \u{1E}no kappa: {0} pairs, none of which differ\u{1F}sin kappa: {0} pares, ninguno distinto\
                \u{1E}no longer kept from {0}\u{1F}deja de regir el {0}\
                \u{1E}no longer needed\u{1F}ya no hace falta\
                \u{1E}no longer wanted\u{1F}ya no hace falta\
                \u{1E}no longer works here\u{1F}ya no trabaja aquí\
                \u{1E}no mail goes to them\u{1F}no se le envía correo\
                \u{1E}no messages\u{1F}ningún recado\
                \u{1E}no name\u{1F}sin nombre\
                \u{1E}no name was given\u{1F}no se dio nombre\
                \u{1E}no name yet\u{1F}aún sin nombre\
                \u{1E}no number\u{1F}sin número\
                \u{1E}no pair yet\u{1F}todavía sin pares\
                \u{1E}no preferred number\u{1F}sin número preferido\
                \u{1E}no time\u{1F}sin hora\
                \u{1E}nobody\u{1F}nadie\
                \u{1E}nobody answers\u{1F}no contesta nadie\
                \u{1E}nobody answers at times\u{1F}a ratos no atiende nadie\
                \u{1E}nobody confirmed\u{1F}nadie confirmó\
                \u{1E}nobody else: {0}\u{1F}nadie más: {0}\
                \u{1E}nobody found\u{1F}no se encontró a nadie\
                \u{1E}nobody holds it\u{1F}no la lleva nadie\
                \u{1E}nobody in particular\u{1F}nadie en particular\
                \u{1E}nobody named\u{1F}nadie\
                \u{1E}nobody now; {0} from {1}\u{1F}ahora nadie; {0} desde las {1}\
                \u{1E}nobody: it is held under Unmatched mail\u{1F}nadie: queda en Correo sin identificar\
                \u{1E}nobody: remove them everywhere\u{1F}nadie: quitar a esta persona de todas partes\
                \u{1E}nobody: vacant\u{1F}nadie: vacante\
                \u{1E}none\u{1F}ninguno\
                \u{1E}none of these: a new contact\u{1F}ninguno: un contacto nuevo\
                \u{1E}not answered\u{1F}no contestada\
                \u{1E}not answered: {0}\u{1F}sin atender: {0}\
                \u{1E}not asked yet\u{1F}aún sin preguntar\
                \u{1E}not checked\u{1F}sin revisar\
                \u{1E}not confirmed\u{1F}sin confirmar\
                \u{1E}not done as you asked; nothing was changed\u{1F}no se hizo lo que pidió; no se cambió nada\
                \u{1E}not done as you asked; saved for next time\u{1F}no se hizo lo que pidió; guardado para la próxima vez\
                \u{1E}not graded yet\u{1F}todavía sin calificar\
                \u{1E}not kept since {0}\u{1F}sin vigor desde el {0}\
                \u{1E}not linked to a call yet\u{1F}todavía sin llamada\
                \u{1E}not mine\u{1F}no es para mí\
                \u{1E}not mine, offered to {0}\u{1F}no es para mí, ofrecido a {0}\
                \u{1E}not said\u{1F}sin decir\
                \u{1E}not sent\u{1F}no se envió\
                \u{1E}not sent yet, 1 attempt\u{1F}sin salir todavía, 1 intento\u{1F}sin salir todavía, {0} de intentos\u{1F}sin salir todavía, {0} intentos\
                \u{1E}not signed\u{1F}sin firmar\
                \u{1E}not taken over: {0}\u{1F}no se traspasó: {0}\
                \u{1E}not tried yet\u{1F}sin intentar\
                \u{1E}not used\u{1F}no se usa\
                \u{1E}not yet answered\u{1F}sin respuesta todavía\
                \u{1E}note\u{1F}nota\
                \u{1E}noted a favor\u{1F}anotó un favor\
                \u{1E}noted that a greeting ended, and callers hear the standard one\u{1F}anotó que un saludo terminó y quien llama oye el estándar\
                \u{1E}noted that mail arrives again\u{1F}anotó que el correo vuelve a llegar\
                \u{1E}noted that mail reaches them again\u{1F}anotó que el correo ya le llega de nuevo\
                \u{1E}noted that mail to them is returned\u{1F}anotó que el correo a esta persona se devuelve\
                \u{1E}noted that somebody is away\u{1F}anotó que alguien está ausente\
                \u{1E}noted that somebody is back\u{1F}anotó que alguien ha vuelto\
                \u{1E}noted that the caller fished for information\u{1F}anotó que quien llamó intentó sonsacar\
                \u{1E}noted that the principal called alone\u{1F}anotó que el titular llamó por su cuenta\
                \u{1E}noted training\u{1F}anotó una capacitación\
                \u{1E}noted what is asked at a meeting about a case\u{1F}anotó qué se pregunta en una reunión sobre un caso\
                \u{1E}noted what was decided at a meeting about a case\u{1F}anotó qué se acordó en una reunión sobre un caso\
                \u{1E}notes\u{1F}notas\
                \u{1E}nothing\u{1F}nada\
                \u{1E}nothing changed.\u{1F}no cambió nada.\
                \u{1E}nothing in force\u{1F}nada vigente\
                \u{1E}nothing is late\u{1F}nada atrasado\
                \u{1E}nothing is left unreturned\u{1F}no quedó nada sin devolver\
                \u{1E}nothing left, says {0}\u{1F}no queda nada, dice {0}\
                \u{1E}nothing new\u{1F}nada nuevo\
                \u{1E}nothing pressed\u{1F}no se oprime nada\
                \u{1E}nothing said\u{1F}no se dijo el asunto\
                \u{1E}nothing was changed\u{1F}no se cambió nada\
                \u{1E}nothing was changed; it is held for review\u{1F}no se cambió nada; queda en espera de revisión\
                \u{1E}number\u{1F}número\
                \u{1E}number\u{4}assistant\u{1F}asistente\
                \u{1E}number\u{4}car\u{1F}coche\
                \u{1E}number\u{4}fax\u{1F}fax\
                \u{1E}number\u{4}home\u{1F}casa\
                \u{1E}number\u{4}main\u{1F}principal\
                \u{1E}number\u{4}mobile\u{1F}celular\
                \u{1E}number\u{4}office\u{1F}oficina\
                \u{1E}number\u{4}other\u{1F}otro\
                \u{1E}number\u{4}work\u{1F}trabajo\
                \u{1E}number\u{4}wrong\u{1F}equivocado\
                \u{1E}number that was called\u{1F}número al que se llamó\
                \u{1E}number {0}\u{1F}número {0}\
                \u{1E}number {0} as typed\u{1F}número {0} como se escribió\
                \u{1E}numbers\u{1F}números\
                \u{1E}observed every month\u{1F}observación cada mes\u{1F}observación cada {0} meses\u{1F}observación cada {0} meses\
                \u{1E}of\u{1F}de\
                \u{1E}of a row\u{4}Key\u{1F}Clave\
                \u{1E}of them “no”\u{1F}de ellas, “no”\
                \u{1E}of {0}\u{1F}de {0}\
                \u{1E}off\u{1F}libre\
                \u{1E}offered all their messages to somebody else\u{1F}ofreció todos sus recados a otra persona\
                \u{1E}offered it\u{1F}ofreció el recado\
                \u{1E}offered the account\u{1F}ofreció la cuenta\
                \u{1E}offered to somebody else\u{1F}ofrecido a otra persona\
                \u{1E}offered to {0}\u{1F}ofrecido a {0}\
                \u{1E}offered to {0}, not yet accepted\u{1F}ofrecido a {0}, sin aceptar todavía\
                \u{1E}offered to {0}, {1}\u{1F}ofrecida a {0}, {1}\
                \u{1E}offered your open messages to {0}, {1} in all\u{1F}ofreció a {0} los recados abiertos de usted, {1} en total\
                \u{1E}offered {0}’s open messages to {1}, {2} in all\u{1F}ofreció a {1} los recados abiertos de {0}, {2} en total\
                \u{1E}offered: {0}\u{1F}ofrecido: {0}\
                \u{1E}office {0}\u{1F}oficina {0}\
                \u{1E}oldest, with {0}\u{1F}la más antigua, a cargo de {0}\
                \u{1E}on duty for {0}\u{1F}de turno en {0}\
                \u{1E}on hold for {0}\u{1F}en espera {0}\
                \u{1E}on hold, and hung up\u{1F}en espera, y colgó\
                \u{1E}on the line now\u{1F}en línea ahora\
                \u{1E}on time\u{1F}a tiempo\
                \u{1E}one of --csv, --json\u{1F}--csv o --json, solo uno\
                \u{1E}one of --pdf, --check, --mail\u{1F}una de --pdf, --check, --mail\
                \u{1E}one person\u{1F}una persona\
                \u{1E}one token, as ringback token create printed it\u{1F}una clave de acceso, tal como la mostró ringback token create\
                \u{1E}one word or text is needed here.\u{1F}aquí hace falta una palabra o un texto.\
                \u{1E}only these hours\u{1F}solo estas horas\
                \u{1E}open\u{1F}abrir\
                \u{1E}open with {0}\u{1F}abierto, a cargo de {0}\
                \u{1E}open with {0} since {1}\u{1F}abierta por {0} desde {1}\
                \u{1E}opened a caller on hold\u{1F}abrió una llamada en espera\
                \u{1E}opened a question about groups\u{1F}abrió una pregunta sobre grupos\
                \u{1E}opened an absent person’s messages\u{1F}abrió los recados de una persona ausente\
                \u{1E}opened it\u{1F}abrió el recado\
                \u{1E}opened your messages while you were away: {0}\u{1F}abrió sus recados durante su ausencia: {0}\
                \u{1E}opened {0}’s messages, who is away: {1}\u{1F}abrió los recados de {0}, ausente: {1}\
                \u{1E}operator\u{1F}recepcionista\
                \u{1E}operator, at the desk\u{1F}recepcionista, en recepción\
                \u{1E}or why not\u{1F}o por qué no\
                \u{1E}other cases\u{1F}otros casos\
                \u{1E}other people’s messages\u{1F}recados de otras personas\
                \u{1E}our main number\u{1F}nuestro número principal\
                \u{1E}out\u{1F}recado dejado\
                \u{1E}out of date\u{1F}vencido\
                \u{1E}out: left word, waiting\u{1F}recado dejado, en espera\
                \u{1E}outcome\u{1F}resultado\
                \u{1E}outside its hours\u{1F}fuera de su horario\
                \u{1E}owned their last call\u{1F}era responsable de su última llamada\
                \u{1E}owned their last call, {0}\u{1F}era responsable de su última llamada, {0}\
                \u{1E}owner\u{1F}responsable\
                \u{1E}owner ill or away\u{1F}responsable de baja o ausente\
                \u{1E}owner {0}, due {1}\u{1F}a cargo de {0}, vence {1}\
                \u{1E}owner {0}, due {1}, late\u{1F}a cargo de {0}, vencía {1}, atrasada\
                \u{1E}owner {0}, offered to {1}\u{1F}a cargo de {0}, ofrecido a {1}\
                \u{1E}owner {0}, this call due {1}\u{1F}a cargo de {0}, esta llamada vence {1}\
                \u{1E}owner {0}, this call due {1}, late\u{1F}a cargo de {0}, esta llamada vencía {1}, atrasada\
                \u{1E}owns the open message\u{1F}es responsable del recado abierto\
                \u{1E}page {0}\u{1F}página {0}\
                \u{1E}page {0} of {1}\u{1F}página {0} de {1}\
                \u{1E}part of the name\u{1F}parte del nombre\
                \u{1E}part of the number\u{1F}parte del número\
                \u{1E}particulars\u{4}with details\u{1F}con detalles\
                \u{1E}particulars\u{4}without details\u{1F}sin detalles\
                \u{1E}passed a case on, since its time was over\u{1F}pasó un caso a la siguiente persona, por vencerse el plazo\
                \u{1E}passed a question on to the central desk\u{1F}pasó una pregunta a la oficina central\
                \u{1E}passed on\u{1F}pasada a otra persona\
                \u{1E}passed on a complaint\u{1F}pasó una queja a otra persona\
                \u{1E}passed on to {0}\u{1F}pasada a {0}\
                \u{1E}paths\u{1F}recorridos\
                \u{1E}people\u{1F}personas\
                \u{1E}permission denied\u{1F}permiso denegado\
                \u{1E}person\u{1F}persona\
                \u{1E}person\u{4}Covers\u{1F}Sustituye\
                \u{1E}person with late calls\u{1F}persona con llamadas atrasadas\u{1F}personas con llamadas atrasadas\u{1F}personas con llamadas atrasadas\
                \u{1E}person | day | from-until | duty, such as Lou Park | mon-fri | 08:00-12:00 | answers\u{1F}persona | día | desde-hasta | tarea, por ejemplo Lou Park | mon-fri | 08:00-12:00 | answers\
                \u{1E}phone\u{1F}teléfono\
                \u{1E}phone {0}\u{1F}teléfono {0}\
                \u{1E}planned, not published\u{1F}planeada, sin publicar\
                \u{1E}plausible {0} to {1} in 1,000; a base of {2} is too small to say more\u{1F}plausible de {0} a {1} por 1,000; una base de {2} es demasiado pequeña para decir más\
                \u{1E}plausible {0}% to {1}%; a base of {2} is too small to say more\u{1F}plausible de {0} % a {1} %; una base de {2} es demasiado pequeña para decir más\
                \u{1E}playbook\u{1F}protocolo\
                \u{1E}playbook\u{4}declined\u{1F}rechazada\
                \u{1E}playbook\u{4}followed\u{1F}seguido\
                \u{1E}playbook button\u{4}Followed\u{1F}Se siguió\
                \u{1E}playbook button\u{4}I followed it\u{1F}Lo seguí\
                \u{1E}playbook {0}, {1}\u{1F}protocolo {0}, {1}\
                \u{1E}please call\u{1F}favor de llamar\
                \u{1E}please do it for me\u{1F}hágalo por mí, por favor\
                \u{1E}postgresql://… to keep the office in PostgreSQL instead of the folder\u{1F}postgresql://… para guardar la oficina en PostgreSQL en lugar de la carpeta\
                \u{1E}premium rate\u{1F}tarifa especial\
                \u{1E}principal\u{1F}titular\
                \u{1E}promised by {0}\u{1F}prometido para {0}\
                \u{1E}promised something\u{1F}prometió algo\
                \u{1E}pronunciation\u{1F}pronunciación\
                \u{1E}proposed another holder for a duty\u{1F}propuso a otro encargado\
                \u{1E}proposed by {0}: nobody from {1}\u{1F}propuesta de {0}: nadie desde el {1}\
                \u{1E}proposed by {0}: {1} from {2}\u{1F}propuesta de {0}: {1} desde el {2}\
                \u{1E}published\u{1F}publicada\
                \u{1E}published the coverage\u{1F}publicó la cobertura\
                \u{1E}published {0}\u{1F}publicado {0}\
                \u{1E}put a caller on hold\u{1F}puso una llamada en espera\
                \u{1E}put aside (saved)\u{1F}apartar (se guarda)\
                \u{1E}put off\u{1F}aplazada\
                \u{1E}put off until {0}\u{1F}aplazada hasta: {0}\
                \u{1E}put on hold\u{1F}poner en espera\
                \u{1E}put through at once\u{1F}se le pasa enseguida\
                \u{1E}put through {0}\u{1F}se le pasa {0}\
                \u{1E}put your principal on\u{1F}pasar a su titular\
                \u{1E}question\u{1F}pregunta\
                \u{1E}question\u{4}closed\u{1F}cerrada\
                \u{1E}question\u{4}open\u{1F}abierta\
                \u{1E}quick answer\u{1F}respuesta rápida\
                \u{1E}range\u{4}{0} to {1}\u{1F}de {0} a {1}\
                \u{1E}read a handover note\u{1F}leyó una nota de relevo\
                \u{1E}read it\u{1F}leyó el recado\
                \u{1E}reason\u{1F}motivo\
                \u{1E}reason\u{4}other\u{1F}otro\
                \u{1E}received {0}\u{1F}recibida {0}\
                \u{1E}receiver\u{1F}destinatario\
                \u{1E}receiver\u{4}To\u{1F}Para\
                \u{1E}recorded an answer\u{1F}anotó una respuesta\
                \u{1E}recorded that you are {0}\u{1F}anotó que usted estará {0}\
                \u{1E}recorded that {0} is {1}\u{1F}anotó que {0} estará {1}\
                \u{1E}references such as *name are not allowed. Write it out.\u{1F}no se permiten referencias como *name. Escríbalo completo.\
                \u{1E}regarding\u{1F}asunto\
                \u{1E}register\u{4}DUTY\u{1F}ENCARGO\
                \u{1E}register\u{4}Duty\u{1F}Encargo\
                \u{1E}registered a complaint or compliment\u{1F}registró una queja o felicitación\
                \u{1E}rejected\u{1F}rechazado\
                \u{1E}rejected an email\u{1F}rechazó un correo\
                \u{1E}released an email\u{1F}admitió un correo\
                \u{1E}released an expensive number\u{1F}autorizó un número caro\
                \u{1E}remind\u{1F}enviar recordatorio\
                \u{1E}reminded somebody that nobody answered\u{1F}avisó de que nadie había respondido\
                \u{1E}removed a favor\u{1F}quitó un favor\
                \u{1E}removed a holiday\u{1F}quitó un día festivo\
                \u{1E}removed a note for next time\u{1F}quitó una nota para la próxima vez\
                \u{1E}removed a private note\u{1F}quitó una nota privada\
                \u{1E}removed a question\u{1F}quitó una pregunta\
                \u{1E}removed an assistant\u{1F}quitó un asistente\
                \u{1E}reopened\u{1F}reabierto\
                \u{1E}reopened a favor\u{1F}reabrió un favor\
                \u{1E}reopened it\u{1F}reabrió el recado\
                \u{1E}reorder\u{1F}cambiar el orden\
                \u{1E}replaced by a later draft\u{1F}reemplazada por un borrador posterior\
                \u{1E}replied\u{1F}respondió\
                \u{1E}reply domain\u{1F}dominio de respuestas\
                \u{1E}report\u{4}By\u{1F}Por\
                \u{1E}request\u{4}Take it back\u{1F}Retirarla\
                \u{1E}request\u{4}{0} asks\u{1F}{0} pide\
                \u{1E}resolved at the desk\u{1F}resuelto en recepción\
                \u{1E}return\u{1F}devolución\
                \u{1E}returned\u{1F}llamada devuelta\
                \u{1E}returned to sender\u{1F}devuelto al remitente\
                \u{1E}returned your call\u{1F}devolvió su llamada\
                \u{1E}returned, {0} {1}\u{1F}llamada devuelta, {0} {1}\
                \u{1E}returning your call\u{1F}le devuelve la llamada\
                \u{1E}returns calls\u{1F}devuelve llamadas\
                \u{1E}returns, windows, repeat-callers, answer, hours, load, leaks, standards or, as PDF, audit.\u{1F}returns, windows, repeat-callers, answer, hours, load, leaks, standards o, como PDF, audit.\
                \u{1E}review\u{4}Group\u{1F}Grupo\
                \u{1E}review\u{4}What\u{1F}Qué\
                \u{1E}review\u{4}of all answers approved in the office\u{1F}de todas las respuestas aprobadas en la oficina\
                \u{1E}review\u{4}of all help given in the group\u{1F}de toda la ayuda dada en el grupo\
                \u{1E}review\u{4}of all interactions\u{1F}de todas las interacciones\
                \u{1E}review\u{4}of all uses in the office\u{1F}de todos los usos en la oficina\
                \u{1E}review\u{4}of returns whose due time is known\u{1F}de las devoluciones cuyo plazo se conoce\
                \u{1E}review figure\u{4}none yet\u{1F}nada todavía\
                \u{1E}revoked a calendar address\u{1F}revocó una dirección de calendario\
                \u{1E}revoked a token\u{1F}revocó una clave de acceso\
                \u{1E}ringback ask omar \"slides for Monday\" --look                how much they have, and who holds it\nringback ask omar \"slides for Monday\" --by Friday\nringback ask omar \"slides for Monday\" --aside \"the badges\"  where it is more than their lead has set\nringback ask - \"an invoice for Acme\"                        whoever holds the duty\u{1F}ringback ask omar \"diapositivas del lunes\" --look           cuánto tiene, y quién lo lleva\nringback ask omar \"diapositivas del lunes\" --by viernes\nringback ask omar \"diapositivas\" --aside \"los gafetes\"      si pasa de lo que fijó su líder\nringback ask - \"una factura para Acme\"                      a quien tiene el encargo\
                \u{1E}ringback away                                              what is planned for you\nringback away --from 2026-12-01 --until 2026-12-14 --cover Tom\nringback away Grace --from 2026-12-01T13:00 --until 2026-12-01T15:00\nringback away --from tomorrow --until Friday\nringback away --from 2026-12-01 --until 2026-12-14 --cover \"Tom until 2026-12-03\" --cover \"Ana from 2026-12-04\"\nringback away --from Friday --until Friday --cover \"Tom for Service until Friday 1pm\" --cover \"Lou for Margaret\"\nringback away Grace --back                                 back now, or not going\n\nDays count in full, including the last. The absence ends by itself. Calls go to the first cover who is in, then to the backup, then to the lead. After a name may follow what they cover (“for” a team, or somebody whose sheet you keep), and “from” and “until” for part of the time.\u{1F}ringback away                                              lo que hay previsto para usted\nringback away --from 2026-12-01 --until 2026-12-14 --cover Tom\nringback away Grace --from 2026-12-01T13:00 --until 2026-12-01T15:00\nringback away --from tomorrow --until Friday\nringback away --from 2026-12-01 --until 2026-12-14 --cover \"Tom until 2026-12-03\" --cover \"Ana from 2026-12-04\"\nringback away --from Friday --until Friday --cover \"Tom for Service until Friday 1pm\" --cover \"Lou for Margaret\"\nringback away Grace --back                                 ya de vuelta, o ya no se ausenta\n\nLos días cuentan completos, también el último. La ausencia termina sola. Las llamadas van al primer sustituto presente, después al suplente y después a quien dirige el equipo. Después de un nombre puede indicarse qué cubre (“for” y un equipo, o alguien cuya hoja usted lleva), y “from” y “until” para una parte del tiempo.\
                \u{1E}ringback greeting set --window 15:30-17:00\nringback greeting set grace --window 9:00-10:00 --window 15:30-17:00 --day 2026-12-01\nringback greeting set --absent                             as your absence says\nringback greeting set --absent --back 2026-12-14 --cover tom@example.com\nringback greeting set --end                                the standard greeting from now on\n\nThe words are those of the standard, with your times; --text gives your own. Published hours are booked in your calendar, and each message left under them is due by their end.\u{1F}ringback greeting set --window 15:30-17:00\nringback greeting set grace --window 9:00-10:00 --window 15:30-17:00 --day 2026-12-01\nringback greeting set --absent                             según su ausencia\nringback greeting set --absent --back 2026-12-14 --cover tom@example.com\nringback greeting set --end                                el saludo estándar desde ahora\n\nEl texto es el del estándar, con sus horas; con --text usa el suyo. Las horas publicadas se apartan en su calendario, y cada recado dejado con ellas vence cuando terminan.\
                \u{1E}ringback guard \"She will call you by four\"\nringback guard --for margaret \"She is in a meeting\"\n\nWith --for, a time within their published hours may be said.\nExit code 65 if something in it should not be said.\u{1F}ringback guard \"Le llamará antes de las cuatro\"\nringback guard --for margaret \"Está en una reunión\"\n\nCon --for se puede decir una hora dentro de sus horas publicadas.\nCódigo de salida 65 si hay algo que no se debería decir.\
                \u{1E}ringback leaving                                     who leaves, and when\nringback leaving grace                               her checklist\nringback leaving grace --last-day 2026-12-18 --cover tom@example.com\nringback leaving grace --worked 3                    answered today; it held 3 calls\nringback leaving grace --told \"Please call Tom from now on.\"\nringback leaving grace --parked \"main number\"\nringback leaving grace --disconnected                refused while a call in it is unreturned\nringback leaving grace --stop                        she stays\u{1F}ringback leaving                                     quién deja la oficina y cuándo\nringback leaving grace                               su lista\nringback leaving grace --last-day 2026-12-18 --cover tom@example.com\nringback leaving grace --worked 3                    atendido hoy; tenía 3 llamadas\nringback leaving grace --told \"Llame desde ahora a Tom.\"\nringback leaving grace --parked \"número principal\"\nringback leaving grace --disconnected                se rechaza mientras haya una llamada sin devolver\nringback leaving grace --stop                        se queda\
                \u{1E}ringback moment margaret                       how she takes calls now\nringback moment margaret out\nringback moment margaret meeting --until 15:30\nringback moment margaret none                  nothing in particular\n\nWhoever answers is shown a sentence to say, and neither where somebody is nor why.\u{1F}ringback moment margaret                       cómo atiende ahora las llamadas\nringback moment margaret out\nringback moment margaret meeting --until 15:30\nringback moment margaret none                  nada en particular\n\nA quien contesta se le muestra una frase para decir, y no dónde está nadie ni por qué.\
                \u{1E}ringback reach                          your own list\nringback reach margaret                 hers, for her assistants\nringback reach margaret set phones.txt  replaces it; - is standard input\n\nOne way a line, in the order in which they are tried: name | kind | number or address | hours. The kinds are phone, screen, email and webhook. Hours may be left out:\n  Desk | phone | +1 713 555 0100\n  Home | phone | +1 713 555 0102 | 18–21\n  Screen | screen\u{1F}ringback reach                          su propia lista\nringback reach margaret                 la de ella, para sus asistentes\nringback reach margaret set phones.txt  la reemplaza; - es la entrada estándar\n\nUna manera por línea, en el orden en que se prueban: nombre | tipo | número o dirección | horario. Los tipos son phone, screen, email y webhook. El horario se puede omitir:\n  Desk | phone | +1 713 555 0100\n  Home | phone | +1 713 555 0102 | 18–21\n  Screen | screen\
                \u{1E}ringback requests\nringback requests answer 01jd2k9m3x7q4r no\nringback requests answer 01jd2k9m3x7q4r not-mine --to omar --text \"Omar has the slides now.\"\nringback requests choose 01jd2k9m3x7q4r no-need\nringback requests pattern\u{1F}ringback requests\nringback requests answer 01jd2k9m3x7q4r no\nringback requests answer 01jd2k9m3x7q4r not-mine --to omar --text \"Ahora Omar lleva las diapositivas.\"\nringback requests choose 01jd2k9m3x7q4r no-need\nringback requests pattern\
                \u{1E}ringback shift note margaret                               what it would say, and who would read it\nringback shift note margaret --leave\nringback shift note margaret --leave --text \"Call Smith first: he is upset.\"\u{1F}ringback shift note margaret                               qué diría, y quién la leería\nringback shift note margaret --leave\nringback shift note margaret --leave --text \"Llamar primero a Smith: está molesto.\"\
                \u{1E}ringback stats wilson 3 7003\nringback stats fisher 9 6991 2 6998\nringback stats mantel-haenszel strata.csv\n\nMany at once: --file with a CSV of them, answered line by line. Intervals are of 95 %. The definition of each figure is in docs/statistics.md.\u{1F}ringback stats wilson 3 7003\nringback stats fisher 9 6991 2 6998\nringback stats mantel-haenszel strata.csv\n\nVarios a la vez: --file con un CSV de ellos; se responde línea por línea. Los intervalos son del 95 %. La definición de cada cifra está en docs/statistics.md.\
                \u{1E}ringback: The email was not stored: {0}\u{1F}ringback: El correo no se guardó: {0}\
                \u{1E}ringback: Unexpected error: {0}\u{1F}ringback: Error inesperado: {0}\
                \u{1E}ringing\u{1F}sonando\
                \u{1E}role\u{1F}función\
                \u{1E}roles\u{1F}funciones\
                \u{1E}roll calls\u{1F}llamadas seguidas\
                \u{1E}rolling\u{4}busy {0}\u{1F}ocupado: {0}\
                \u{1E}rolling\u{4}left word {0}\u{1F}recado dejado: {0}\
                \u{1E}rolling\u{4}no answer {0}\u{1F}no contesta: {0}\
                \u{1E}rolling\u{4}running now\u{1F}en curso\
                \u{1E}rolling\u{4}settled {0}\u{1F}resueltas: {0}\
                \u{1E}rolling\u{4}talked {0}\u{1F}habladas: {0}\
                \u{1E}rolling\u{4}voicemail {0}\u{1F}en el buzón de voz: {0}\
                \u{1E}rolling\u{4}without an outcome {0}\u{1F}sin resultado: {0}\
                \u{1E}rolling\u{4}wrong number {0}\u{1F}número equivocado: {0}\
                \u{1E}rolling\u{4}{0} on the line\u{1F}en línea: {0}\
                \u{1E}rolling\u{4}{0} ringing\u{1F}sonando: {0}\
                \u{1E}row\u{4}Line\u{1F}Línea\
                \u{1E}row\u{4}What\u{1F}Resultado\
                \u{1E}row\u{4}merged\u{1F}se combina\
                \u{1E}row\u{4}new\u{1F}se agrega\
                \u{1E}row\u{4}rejected\u{1F}se rechaza\
                \u{1E}row\u{4}unchanged\u{1F}sin cambios\
                \u{1E}rows\u{1F}filas\
                \u{1E}rule\u{4}none\u{1F}ninguna\
                \u{1E}rule {0}\u{1F}regla {0}\
                \u{1E}rule {0}, used once\u{1F}regla {0}, usada una vez\u{1F}regla {0}, usada {1} de veces\u{1F}regla {0}, usada {1} veces\
                \u{1E}run the office\u{1F}administrar la oficina\
                \u{1E}said\u{1F}dicho\
                \u{1E}said what it is like\u{1F}indicó a cuál se parece\
                \u{1E}said who reads the comparison of groups\u{1F}dijo quién lee la comparación de grupos\
                \u{1E}same name and company\u{1F}mismo nombre y misma empresa\
                \u{1E}same number\u{1F}mismo número\
                \u{1E}same number as last time\u{1F}mismo número que la última vez\
                \u{1E}sample\u{4}graded\u{1F}calificada\
                \u{1E}satellite\u{1F}satelital\
                \u{1E}saved for next time\u{1F}guardado para la próxima vez\
                \u{1E}saved here until the connection is back\u{1F}guardado aquí hasta que vuelva la conexión\
                \u{1E}saved with the call, which has changed since; nothing else was changed\u{1F}guardado con la llamada, que desde entonces cambió; no se cambió nada más\
                \u{1E}saving callers\u{1F}guardar a quienes llaman\
                \u{1E}saw a complaint\u{1F}vio una queja\
                \u{1E}saw who opened their messages while they were away\u{1F}vio quién abrió sus recados durante su ausencia\
                \u{1E}say\u{1F}pronunciación\
                \u{1E}say the name\u{1F}decir el nombre\
                \u{1E}scenarios have a rule.\u{1F}situaciones tienen regla.\
                \u{1E}schedule\u{1F}turnos\
                \u{1E}scopes\u{1F}alcances\
                \u{1E}sees all of the office\u{1F}ve toda la oficina\
                \u{1E}sender\u{4}From\u{1F}De\
                \u{1E}sender\u{4}nobody named\u{1F}sin nombre\
                \u{1E}sent\u{1F}enviado\
                \u{1E}sent a reminder that it is late\u{1F}envió un recordatorio de que está atrasada\
                \u{1E}sent a test email\u{1F}envió un correo de prueba\
                \u{1E}sent an email again\u{1F}volvió a enviar un correo\
                \u{1E}sent, not confirmed\u{1F}enviado, sin confirmar\
                \u{1E}separated\u{1F}separado\
                \u{1E}separated a contact from it\u{1F}volvió a separar un contacto de este\
                \u{1E}separated it from the other\u{1F}volvió a separarlo del otro\
                \u{1E}session\u{1F}sesión\
                \u{1E}set a greeting\u{1F}fijó un saludo\
                \u{1E}set a new password\u{1F}definió una contraseña nueva\
                \u{1E}set a new password for your sign-in\u{1F}le puso a usted una contraseña nueva para iniciar sesión\
                \u{1E}set a new password for {0}’s sign-in\u{1F}puso una contraseña nueva para el inicio de sesión de {0}\
                \u{1E}set a standing\u{1F}definió un trato\
                \u{1E}set an absence\u{1F}definió una ausencia\
                \u{1E}set an absence for {0}, with {1} covering your calls\u{1F}registró una ausencia de {0}, en la que {1} cubre las llamadas de usted\
                \u{1E}set an absence for {0}, with {1} covering {2}’s calls\u{1F}registró una ausencia de {0}, en la que {1} cubre las llamadas de {2}\
                \u{1E}set how much somebody may have open\u{1F}fijó cuánto puede tener abierto alguien\
                \u{1E}set how they take calls now\u{1F}indicó cómo atiende ahora las llamadas\
                \u{1E}set the account holder\u{1F}indicó quién lleva la cuenta\
                \u{1E}set the assistants\u{1F}nombró a los asistentes\
                \u{1E}set up the office\u{1F}configuró la oficina\
                \u{1E}set where the server is started\u{1F}se define donde se inicia el servidor\
                \u{1E}set, to replace the list by a file.\u{1F}set, para reemplazar la lista con un archivo.\
                \u{1E}sets up the office\u{1F}configura la oficina\
                \u{1E}setting\u{4}default\u{1F}predeterminado\
                \u{1E}setting\u{4}environment\u{1F}entorno\
                \u{1E}setting\u{4}file\u{1F}archivo\
                \u{1E}setting\u{4}flag\u{1F}opción\
                \u{1E}settled\u{1F}resuelta\
                \u{1E}settled 1 call\u{1F}resolvió 1 llamada\u{1F}resolvió {0} de llamadas\u{1F}resolvió {0} llamadas\
                \u{1E}settled a favor\u{1F}dio un favor por devuelto\
                \u{1E}settled between assistants\u{1F}resuelto entre asistentes\
                \u{1E}settled with it\u{1F}se resolvió con ella\
                \u{1E}setup\u{1F}configuración inicial\
                \u{1E}shall I ask?\u{1F}¿le pregunto al gerente?\
                \u{1E}share\u{4}{0} in 1,000\u{1F}{0} por 1,000\
                \u{1E}share\u{4}{0}%\u{1F}{0} %\
                \u{1E}shared cost\u{1F}costo compartido\
                \u{1E}shared line\u{1F}número compartido\
                \u{1E}shi-VAWN nee VREE-in\u{1F}shi-VÓN ni VRÍ-in\
                \u{1E}shifts\u{1F}turnos\
                \u{1E}shown after your answers\u{1F}se muestra después de sus respuestas\
                \u{1E}shown after your grade\u{1F}se muestra después de su calificación\
                \u{1E}sign\u{1F}firmar\
                \u{1E}sign-in\u{4}End\u{1F}Terminar\
                \u{1E}signed by {0}, {1}, {2}\u{1F}firmado por {0}, {1}, {2}\
                \u{1E}signed in\u{1F}inició sesión\
                \u{1E}signed late by {0}, {1}, {2}\u{1F}firmado con retraso por {0}, {1}, {2}\
                \u{1E}signed the day\u{1F}firmó el día\
                \u{1E}similar spelling\u{1F}se escribe parecido\
                \u{1E}similar-sounding name, same company\u{1F}nombre que suena parecido, misma empresa\
                \u{1E}since\u{4}Today\u{1F}Hoy\
                \u{1E}since when number {0} is wrong\u{1F}desde cuándo el número {0} es equivocado\
                \u{1E}since {0}\u{1F}desde el {0}\
                \u{1E}since {0}, after {1}\u{1F}desde el {0}, después de {1}\
                \u{1E}since {0}, last seen {1}\u{1F}desde {0}, última actividad {1}\
                \u{1E}since {0}: {1}\u{1F}desde {0}: {1}\
                \u{1E}site\u{1F}sede\
                \u{1E}slightly fewer\u{1F}un poco menos\
                \u{1E}slightly more\u{1F}un poco más\
                \u{1E}smtp://host:587 or smtps://host.\u{1F}smtp://host:587 o smtps://host.\
                \u{1E}smtp://mail.example.org:587 or smtps://mail.example.org\u{1F}smtp://mail.example.org:587 o smtps://mail.example.org\
                \u{1E}smtp://mail.example.org:587, or smtps://mail.example.org\u{1F}smtp://mail.example.org:587 o smtps://mail.example.org\
                \u{1E}so far\u{1F}hasta ahora\
                \u{1E}somebody\u{1F}alguien\
                \u{1E}somebody answers all the time\u{1F}siempre atiende alguien\
                \u{1E}somebody else owes the return\u{1F}otra persona debe devolver la llamada\
                \u{1E}somebody who left\u{1F}alguien que ya no está\
                \u{1E}somebody without a name\u{1F}alguien sin nombre\
                \u{1E}something was done\u{1F}se hizo algo\
                \u{1E}something was promised\u{1F}se prometió algo\
                \u{1E}soon\u{1F}próximamente\
                \u{1E}sounds similar\u{1F}suena parecido\
                \u{1E}spelling confirmed\u{1F}ortografía confirmada\
                \u{1E}spelling confirmed ✓\u{1F}ortografía confirmada ✓\
                \u{1E}staff\u{1F}personal\
                \u{1E}standing\u{1F}trato\
                \u{1E}standing\u{4}{0} for {1}\u{1F}{0}, para {1}\
                \u{1E}stands, manner, notPerson or unfounded.\u{1F}stands, manner, notPerson o unfounded.\
                \u{1E}started a review\u{1F}empezó una evaluación\
                \u{1E}started exporting contacts\u{1F}empezó a exportar los contactos\
                \u{1E}started rolling calls\u{1F}empezó las llamadas seguidas\
                \u{1E}started trying every phone\u{1F}empezó a probar todos los teléfonos\
                \u{1E}state\u{4}any\u{1F}cualquiera\
                \u{1E}step\u{1F}paso\
                \u{1E}stopped a leaving checklist\u{1F}terminó una lista de salida\
                \u{1E}stopped before it was sent\u{1F}se detuvo antes de enviarse\
                \u{1E}subject\u{1F}asunto\
                \u{1E}such as America/Chicago, or Chicago\u{1F}por ejemplo America/Chicago, o Chicago\
                \u{1E}supervisor\u{1F}supervisor\
                \u{1E}supervisor of a team\u{1F}supervisor de un equipo\
                \u{1E}tags such as !name are not allowed. Leave it out.\u{1F}no se permiten etiquetas como !name. Quítela.\
                \u{1E}take back from hold\u{1F}retomar de la espera\
                \u{1E}take the call back\u{1F}atender a quien devuelve la llamada\
                \u{1E}take the longest-waiting call off hold\u{1F}retomar la llamada que lleva más tiempo en espera\
                \u{1E}taken back\u{1F}retirado\
                \u{1E}taken back once\u{1F}retirada una vez\u{1F}retiradas {0} veces\u{1F}retiradas {0} veces\
                \u{1E}taken by {0}\u{1F}tomada por {0}\
                \u{1E}taken by {0}, {1}\u{1F}atendió {0}, {1}\
                \u{1E}taking, meeting, out, away, hold, or none.\u{1F}taking (atiende), meeting (en una reunión), out (fuera), away (ausente), hold (que espere) o none (nada).\
                \u{1E}talked\u{1F}hablado\
                \u{1E}talked, call again at\u{1F}hablado, y volver a llamar\
                \u{1E}talked, with a note\u{1F}hablado, con nota\
                \u{1E}talking\u{1F}hablando\
                \u{1E}team\u{1F}equipo\
                \u{1E}team\u{4}any\u{1F}cualquiera\
                \u{1E}team {0}\u{1F}equipo {0}\
                \u{1E}team · nobody scheduled\u{1F}equipo · nadie de turno\
                \u{1E}team · {0} is next on duty\u{1F}equipo · {0}, siguiente de turno\
                \u{1E}team · {0} is on duty\u{1F}equipo · {0} está de turno\
                \u{1E}teams\u{1F}equipos\
                \u{1E}telephone\u{4}by time\u{1F}según la hora\
                \u{1E}telephone\u{4}group\u{1F}grupo\
                \u{1E}telephone\u{4}line\u{1F}línea\
                \u{1E}telephone\u{4}mailbox\u{1F}buzón\
                \u{1E}telephone\u{4}menu\u{1F}menú\
                \u{1E}telephone\u{4}mobile\u{1F}celular\
                \u{1E}telephone\u{4}phone\u{1F}teléfono\
                \u{1E}text for people, json for machines\u{1F}text para personas, json para máquinas\
                \u{1E}text for people, json for machines.\u{1F}text para personas, json para máquinas.\
                \u{1E}that a call was returned\u{1F}un aviso de llamada devuelta\
                \u{1E}that mail is not arriving\u{1F}un aviso de correo que no llega\
                \u{1E}the address browsers use; https here makes cookies and links secure\u{1F}la dirección que usan los navegadores; https aquí hace seguros las cookies y los enlaces\
                \u{1E}the answer to a question\u{1F}la respuesta a una pregunta\
                \u{1E}the answer to an offer\u{1F}la respuesta a un ofrecimiento\
                \u{1E}the backup of {0}\u{1F}suplente de {0}\
                \u{1E}the call\u{1F}la llamada\
                \u{1E}the call from {0}\u{1F}la llamada del {0}\
                \u{1E}the call was closed\u{1F}la llamada se cerró\
                \u{1E}the caller before\u{1F}la llamada anterior\
                \u{1E}the complaint stands\u{1F}la queja se mantiene\
                \u{1E}the confirmation\u{1F}la confirmación\
                \u{1E}the connection was lost\u{1F}se cortó la conexión\
                \u{1E}the database {0}\u{1F}la base de datos {0}\
                \u{1E}the day is closed at {0}\u{1F}el día se cierra a las {0}\
                \u{1E}the digest\u{1F}el resumen\
                \u{1E}the domain of reply addresses; mail-from's if empty\u{1F}el dominio de las direcciones de respuesta; si está vacío, el de mail-from\
                \u{1E}the edit\u{1F}la corrección\
                \u{1E}the email was rejected\u{1F}el correo fue rechazado\
                \u{1E}the email was returned\u{1F}el correo fue devuelto\
                \u{1E}the email was returned ({0})\u{1F}el correo fue devuelto ({0})\
                \u{1E}the end of the day\u{1F}el fin del día\
                \u{1E}the end of the hold\u{1F}el fin de la retención\
                \u{1E}the entries around it in the history are of another time\u{1F}las entradas vecinas del historial son de otra hora\
                \u{1E}the excuse\u{1F}la justificación\
                \u{1E}the file with that key; ringback.key in the data folder if empty, created at the first start\u{1F}el archivo con esa clave; si está vacío, ringback.key en la carpeta de datos, creado en el primer arranque\
                \u{1E}the filing\u{1F}el registro\
                \u{1E}the fitting playbook\u{1F}el protocolo que corresponde\
                \u{1E}the folder that holds the office; created if missing\u{1F}la carpeta que contiene la oficina; se crea si falta\
                \u{1E}the folder {0}\u{1F}la carpeta {0}\
                \u{1E}the front desk\u{1F}recepción\
                \u{1E}the gateway answered {0}\u{1F}el servicio respondió {0}\
                \u{1E}the gateway did not answer\u{1F}el servicio no respondió\
                \u{1E}the history has no such signature\u{1F}el historial no tiene esa firma\
                \u{1E}the history tells of it, but it was taken out\u{1F}el historial habla de ella, pero fue retirada\
                \u{1E}the hold\u{1F}la retención\
                \u{1E}the mail server whose Authentication-Results are trusted\u{1F}el servidor de correo en cuyos Authentication-Results se confía\
                \u{1E}the mailbox is full\u{1F}el buzón está lleno\
                \u{1E}the mailbox to read: imaps://host or imap://host:143\u{1F}el buzón que se lee: imaps://host o imap://host:143\
                \u{1E}the main line\u{4}Answers\u{1F}Atiende\
                \u{1E}the move\u{1F}el cambio de lugar\
                \u{1E}the name\u{1F}el nombre\
                \u{1E}the name or number of a column of this file\u{1F}el nombre o número de una columna de este archivo\
                \u{1E}the name where there is no other\u{1F}el nombre cuando no hay otro\
                \u{1E}the number ending {0}\u{1F}el número que termina en {0}\
                \u{1E}the office\u{1F}la oficina\
                \u{1E}the office's email address\u{1F}la dirección de correo de la oficina\
                \u{1E}the only assistant of {0}\u{1F}la única persona que asiste a {0}\
                \u{1E}the only cover of {0}, who is away\u{1F}la única persona que sustituye a {0}, ausente\
                \u{1E}the only one on the schedule of {0}\u{1F}la única persona en los turnos de {0}\
                \u{1E}the outcome of an email\u{1F}el resultado de un correo\
                \u{1E}the person’s own conduct\u{1F}la conducta de la persona\
                \u{1E}the phone system’s id of the call\u{1F}identificador de la llamada en el sistema telefónico\
                \u{1E}the plan has too many parts.\u{1F}el plan tiene demasiadas partes.\
                \u{1E}the program\u{1F}el programa\
                \u{1E}the question\u{1F}la pregunta\
                \u{1E}the reply\u{1F}la respuesta\
                \u{1E}the report of rolling calls\u{1F}el informe de las llamadas seguidas\
                \u{1E}the rule was followed: {0}\u{1F}se siguió la regla {0}\
                \u{1E}the same interaction again\u{1F}la misma interacción otra vez\
                \u{1E}the same number\u{1F}el mismo número\
                \u{1E}the server returns nothing\u{1F}el servidor no entrega nada de él\
                \u{1E}the server says “{0}”\u{1F}el servidor dice “{0}”\
                \u{1E}the server stopped answering\u{1F}el servidor dejó de responder\
                \u{1E}the standard greeting\u{1F}el saludo estándar\
                \u{1E}the start of trying every phone\u{1F}el inicio de la búsqueda por todos los teléfonos\
                \u{1E}the time “{0}” is not described. Add it under times:\u{1F}el horario “{0}” no está descrito. Agréguelo en times:\
                \u{1E}the try\u{1F}el intento\
                \u{1E}the user for reading; mail-user if empty\u{1F}el usuario para leer; si está vacío, mail-user\
                \u{1E}the user for sending and reading\u{1F}el usuario para enviar y leer\
                \u{1E}the user for sending; mail-user if empty\u{1F}el usuario para enviar; si está vacío, mail-user\
                \u{1E}the whole name\u{1F}el nombre completo\
                \u{1E}the whole office\u{1F}toda la oficina\
                \u{1E}their assistant picked up\u{1F}contestó su asistente\
                \u{1E}their backup, {0}\u{1F}su suplente, {0}\
                \u{1E}their list says never to put this caller through\u{1F}su lista dice que nunca se le comunique a quien llama\
                \u{1E}their local time\u{1F}su hora local\
                \u{1E}their team’s lead\u{1F}líder de su equipo\
                \u{1E}their team’s lead, else a manager or an admin\u{1F}líder de su equipo; si no hay, un gerente o un administrador\
                \u{1E}them\u{1F}esa persona\
                \u{1E}then\u{1F}después\
                \u{1E}there is no such mailbox\u{1F}no existe ese buzón\
                \u{1E}they are away\u{1F}está ausente\
                \u{1E}they are fishing for information\u{1F}intenta sonsacar\
                \u{1E}they are on the line\u{1F}ya está en la línea\
                \u{1E}they called back once\u{1F}devolvió la llamada una vez\u{1F}devolvió la llamada {0} de veces\u{1F}devolvió la llamada {0} veces\
                \u{1E}they join last\u{1F}se pone el último\
                \u{1E}they know\u{1F}ya lo sabe\
                \u{1E}they know of it\u{1F}ya lo sabe\
                \u{1E}they press: what to say next\u{1F}insiste: qué decir después\
                \u{1E}this is nested more than {0} levels deep.\u{1F}esto tiene más de {0} niveles.\
                \u{1E}this is not YAML. Check the indentation, the colons and the quotes.\u{1F}esto no es YAML. Revise la sangría, los dos puntos y las comillas.\
                \u{1E}this number\u{1F}este número\
                \u{1E}this one\u{1F}esta\
                \u{1E}this text is longer than {0} characters.\u{1F}este texto pasa de {0} caracteres.\
                \u{1E}tied a complaint to a call\u{1F}relacionó una queja con una llamada\
                \u{1E}time\u{4}From\u{1F}Desde\
                \u{1E}time\u{4}to\u{1F}a\
                \u{1E}time\u{4}{0} in {1}\u{1F}{0} en {1}\
                \u{1E}time of day of the call\u{1F}hora de la llamada\
                \u{1E}time zone\u{1F}zona horaria\
                \u{1E}time, if not the whole day\u{1F}hora, si no es todo el día\
                \u{1E}times\u{1F}veces\
                \u{1E}times are needed here, such as 08:00-12:00.\u{1F}aquí hacen falta horarios, por ejemplo 08:00-12:00.\
                \u{1E}to\u{1F}a\
                \u{1E}to be decided by {0}\u{1F}{0}, para decidir si se devuelve\
                \u{1E}to do\u{1F}por hacer\
                \u{1E}to return\u{1F}por devolver\
                \u{1E}to {0}, {1}: {2}\u{1F}a {0}, {1}: {2}\
                \u{1E}today\u{1F}hoy\
                \u{1E}token\u{1F}clave de acceso\
                \u{1E}told\u{1F}se le dijo\
                \u{1E}told people who used to ask a leaver\u{1F}avisó a quienes solían preguntar\
                \u{1E}told those who used to ask who holds a duty now\u{1F}avisó a quienes preguntaban antes quién tiene ahora un encargo\
                \u{1E}told: a call back by {0}\u{1F}se le dijo: llamada de vuelta antes de {0}\
                \u{1E}tomorrow\u{1F}mañana\
                \u{1E}tomorrow 10:00\u{1F}mañana 10:00\
                \u{1E}tone of a text\u{4}plain\u{1F}sencillo\
                \u{1E}tone of a text\u{4}short\u{1F}breve\
                \u{1E}tone of a text\u{4}warm\u{1F}cordial\
                \u{1E}took a caller off hold\u{1F}quitó una llamada de la espera\
                \u{1E}took a caller off the interrupt list\u{1F}quitó a una persona de la lista de quién puede interrumpir\
                \u{1E}took a duty off the register\u{1F}quitó un encargo del registro\
                \u{1E}took another call\u{1F}tomó otra llamada\
                \u{1E}took back a note about fishing\u{1F}retiró una nota sobre un intento de sonsacar\
                \u{1E}took back a note about training\u{1F}retiró una nota de capacitación\
                \u{1E}took back a step of trying every phone\u{1F}retiró un paso de la búsqueda por todos los teléfonos\
                \u{1E}took back that a playbook was followed\u{1F}retiró la marca de que se siguió un protocolo\
                \u{1E}took it back\u{1F}la retiró\
                \u{1E}took over from {0} as {1}\u{1F}relevó a {0} como {1}\
                \u{1E}took over rolling calls\u{1F}siguió con las llamadas seguidas\
                \u{1E}took the next step with a complaint\u{1F}dio el paso siguiente de una queja\
                \u{1E}topic {0}\u{1F}tema {0}\
                \u{1E}topics\u{1F}temas\
                \u{1E}trace, debug, info, notice, warning or error\u{1F}trace, debug, info, notice, warning o error\
                \u{1E}trace, debug, info, notice, warning or error.\u{1F}trace, debug, info, notice, warning o error.\
                \u{1E}trained every month\u{1F}capacitación cada mes\u{1F}capacitación cada {0} meses\u{1F}capacitación cada {0} meses\
                \u{1E}tried\u{1F}intentada\
                \u{1E}tried a phone\u{1F}probó un teléfono\
                \u{1E}tried: busy\u{1F}intentó: ocupado\
                \u{1E}tried: no answer\u{1F}intentó: no contesta\
                \u{1E}tried: wrong number\u{1F}intentó: número equivocado\
                \u{1E}true or false\u{1F}true o false\
                \u{1E}trusted server\u{1F}servidor de confianza\
                \u{1E}try every phone\u{4}being sent\u{1F}enviándose\
                \u{1E}try every phone\u{4}busy\u{1F}ocupado\
                \u{1E}try every phone\u{4}came back\u{1F}volvió\
                \u{1E}try every phone\u{4}confirmed\u{1F}confirmado\
                \u{1E}try every phone\u{4}left word\u{1F}recado dejado\
                \u{1E}try every phone\u{4}no answer\u{1F}no contesta\
                \u{1E}try every phone\u{4}not sent\u{1F}no enviado\
                \u{1E}try every phone\u{4}reached\u{1F}localizado\
                \u{1E}try every phone\u{4}sent\u{1F}enviado\
                \u{1E}try every phone\u{4}skipped\u{1F}omitido\
                \u{1E}try every phone\u{4}voicemail\u{1F}mensaje de voz\
                \u{1E}try the next number\u{1F}probar el número siguiente\
                \u{1E}two letters, such as US\u{1F}dos letras, por ejemplo US\
                \u{1E}unchanged\u{1F}sin cambios\
                \u{1E}undid the last step\u{1F}deshizo lo último\
                \u{1E}undo\u{1F}deshacer\
                \u{1E}undo, outside a field\u{1F}deshacer, fuera de un campo\
                \u{1E}undone\u{1F}deshecho\
                \u{1E}undone, {0}\u{1F}deshecho, {0}\
                \u{1E}unreturned: {0}\u{1F}sin devolver: {0}\
                \u{1E}until\u{1F}hasta\
                \u{1E}until it is ended\u{1F}hasta que se termine\
                \u{1E}until {0}, by {1}\u{1F}hasta {0}, por {1}\
                \u{1E}untouched since {0}\u{1F}sin cambios desde {0}\
                \u{1E}upload\u{4}File\u{1F}Archivo\
                \u{1E}urgent\u{1F}urgente\
                \u{1E}vacant\u{1F}vacante\
                \u{1E}vacant from {0}\u{1F}vacante desde el {0}\
                \u{1E}verb\u{4}Answer\u{1F}Responder\
                \u{1E}version\u{1F}versión\
                \u{1E}version {0}\u{1F}versión {0}\
                \u{1E}version {0} from {1}\u{1F}versión {0} desde el {1}\
                \u{1E}version {0}, in force from {1}\u{1F}versión {0}, vigente desde {1}\
                \u{1E}view\u{1F}ver\
                \u{1E}view only\u{1F}solo ver\
                \u{1E}voicemail\u{1F}mensaje de voz\
                \u{1E}voicemail, mail or visit\u{4}Please decide whether to return {0}.\u{1F}Por favor, decida si hay que atender {0}.\
                \u{1E}voicemail, mail or visit\u{4}Please return {0} as soon as you can.\u{1F}Por favor, atienda {0} lo antes posible.\
                \u{1E}voicemail, mail or visit\u{4}Please return {0}.\u{1F}Por favor, atienda {0}.\
                \u{1E}voicemail, mail or visit\u{4}{0} asks you to return {1} for them. Will you?\u{1F}{0} le pide que atienda {1} en su lugar. ¿Acepta?\
                \u{1E}waiting for a third party\u{1F}a la espera de un tercero\
                \u{1E}waiting for an answer\u{1F}espera respuesta\
                \u{1E}waiting for approval\u{1F}espera aprobación\
                \u{1E}waiting for the choice of whoever asked\u{1F}espera la decisión de quien pidió\
                \u{1E}waiting for your answer\u{1F}por contestar\
                \u{1E}waiting for your choice\u{1F}espera su decisión\
                \u{1E}walk-in\u{1F}visita\
                \u{1E}wanted\u{1F}llamada esperada\
                \u{1E}wants to see you\u{1F}desea verle\
                \u{1E}warning\u{1F}advertencia\
                \u{1E}was denied access\u{1F}no tuvo acceso\
                \u{1E}we left word once\u{1F}dejamos recado una vez\u{1F}dejamos recado {0} de veces\u{1F}dejamos recado {0} veces\
                \u{1E}we rang them\u{4}{0} rang {1}\u{1F}{0} llamó {1}\
                \u{1E}we rang them\u{4}{0} rang {1}, left word with {2}\u{1F}{0} llamó {1}, dejó recado con {2}\
                \u{1E}web address\u{1F}dirección web\
                \u{1E}week\u{1F}semana\
                \u{1E}week {0}/{1}\u{1F}semana {0}/{1}\
                \u{1E}went on with a call\u{1F}avanzó en una llamada\
                \u{1E}went to {0}\u{1F}pasó a {0}\
                \u{1E}what\u{1F}qué\
                \u{1E}what a call is about\u{4}About\u{1F}Asunto\
                \u{1E}what happened\u{4}Last\u{1F}Lo último\
                \u{1E}what somebody did or said\u{1F}lo que alguien hizo o dijo\
                \u{1E}what supervisors are told in the evening\u{1F}lo que se avisa a los supervisores por la tarde\
                \u{1E}what they answered\u{1F}qué contestó\
                \u{1E}what to ask\u{1F}qué preguntar\
                \u{1E}what to know next time\u{1F}qué saber la próxima vez\
                \u{1E}what to note\u{1F}qué anotar\
                \u{1E}what was promised\u{1F}lo que se prometió\
                \u{1E}what was put aside\u{1F}lo que quedó aparte\
                \u{1E}what {0} was promised\u{1F}lo prometido a {0}\
                \u{1E}when\u{1F}cuándo\
                \u{1E}where mail is sent: smtp://host:587 (STARTTLS where offered) or smtps://host\u{1F}adónde se envía el correo: smtp://host:587 (STARTTLS si se ofrece) o smtps://host\
                \u{1E}whether number {0} is a switchboard\u{1F}si el número {0} es un conmutador\
                \u{1E}whether number {0} is tried first\u{1F}si el número {0} se intenta primero\
                \u{1E}whether saying it is confirmed\u{1F}si la pronunciación está confirmada\
                \u{1E}whether the spelling is confirmed\u{1F}si la ortografía está confirmada\
                \u{1E}which existing contact it is\u{1F}qué contacto existente es\
                \u{1E}who\u{1F}quién\
                \u{1E}who answered\u{4}{0}:\u{1F}{0}:\
                \u{1E}who is calling\u{1F}quién llama\
                \u{1E}why\u{1F}por qué\
                \u{1E}why it is reopened\u{1F}por qué se reabre\
                \u{1E}why it may wait\u{1F}por qué puede esperar\
                \u{1E}will be sent {0}\u{1F}se enviará {0}\
                \u{1E}will call again\u{1F}volverá a llamar\
                \u{1E}will owe the return\u{1F}deberá devolver la llamada\
                \u{1E}will return it\u{1F}devolverá la llamada\
                \u{1E}with\u{1F}con\
                \u{1E}with the central desk\u{1F}la tiene la oficina central\
                \u{1E}with the supervisor\u{1F}la tiene el supervisor\
                \u{1E}with the third person\u{1F}la tiene la tercera persona\
                \u{1E}with their assistant\u{1F}con su asistente\
                \u{1E}withdrawn since {0}\u{1F}retirado desde el {0}\
                \u{1E}withdrawn {0}\u{1F}retirado {0}\
                \u{1E}withdrew a playbook\u{1F}retiró un protocolo\
                \u{1E}withdrew a proposal about a duty\u{1F}retiró una propuesta sobre un encargo\
                \u{1E}withdrew an offer that did not arrive\u{1F}retiró un ofrecimiento que no llegó\
                \u{1E}withdrew the account offer\u{1F}retiró el ofrecimiento de la cuenta\
                \u{1E}withdrew the offer\u{1F}retiró el ofrecimiento\
                \u{1E}withdrew the release of a number\u{1F}retiró la autorización de un número\
                \u{1E}within chance\u{1F}dentro del azar\
                \u{1E}without an outcome\u{1F}sin resultado\
                \u{1E}without details\u{1F}sin detalles\
                \u{1E}work on messages\u{1F}atender recados\
                \u{1E}write to both\u{1F}escriba a ambos\
                \u{1E}wrong\u{1F}equivocado\
                \u{1E}wrong number\u{1F}número equivocado\
                \u{1E}wrong paths\u{1F}recorridos malos\
                \u{1E}wrong since {0}\u{1F}equivocado desde {0}\
                \u{1E}wrote a private note\u{1F}escribió una nota privada\
                \u{1E}yes\u{1F}sí\
                \u{1E}yes or no is needed here.\u{1F}aquí hace falta yes o no.\
                \u{1E}yes, no or na.\u{1F}yes, no o na.\
                \u{1E}yes, this once\u{1F}sí, por esta vez\
                \u{1E}yesterday\u{1F}ayer\
                \u{1E}you\u{1F}usted\
                \u{1E}you asked {0}\u{1F}usted le pidió a {0}\
                \u{1E}you return it\u{1F}usted devuelve la llamada\
                \u{1E}your answer was passed on\u{1F}se pasó su respuesta\
                \u{1E}your principal called alone\u{1F}su titular llamó por su cuenta\
                \u{1E}your question was passed on\u{1F}se pasó su pregunta\
                \u{1E}your reminder\u{1F}su recordatorio\
                \u{1E}your reply\u{1F}su respuesta\
                \u{1E}yours is missing\u{1F}falta la suya\
                \u{1E}yours to decide\u{1F}le toca decidir\
                \u{1E}yours to grade\u{1F}le toca calificar\
                \u{1E}yours to handle\u{1F}le toca atenderla\
                \u{1E}{0}\u{1F}{0}\
                \u{1E}{0} (+{1})\u{1F}{0} (+{1})\
                \u{1E}{0} (At byte {1}.)\u{1F}{0} (En el byte {1}.)\
                \u{1E}{0} (by {1})\u{1F}{0} (para el {1})\
                \u{1E}{0} (fixed by the server)\u{1F}{0} (fijado por el servidor)\
                \u{1E}{0} (minutes)\u{1F}{0} (minutos)\
                \u{1E}{0} (seconds)\u{1F}{0} (segundos)\
                \u{1E}{0} (undone {1})\u{1F}{0} (deshecho {1})\
                \u{1E}{0} (was told: “{1}”)\u{1F}{0} (se le dijo: “{1}”)\
                \u{1E}{0} ({1})\u{1F}{0} ({1})\
                \u{1E}{0} ({1}, {2}, until {3})\u{1F}{0} ({1}, {2}, hasta {3})\
                \u{1E}{0} / {1} d\u{1F}{0} / {1} d\
                \u{1E}{0} A supervisor or a manager must release it first.\u{1F}{0} Primero lo debe autorizar un supervisor o un gerente.\
                \u{1E}{0} Ask the sender to send it unencrypted.\u{1F}{0} Pida a quien lo envió que lo mande sin cifrar.\
                \u{1E}{0} Confirm that you want to call it.\u{1F}{0} Confirme que desea llamar.\
                \u{1E}{0} It stays with {1} until you accept. You can decline.\u{1F}{0} Sigue a cargo de {1} hasta que usted acepte. Puede rechazarla.\
                \u{1E}{0} It stays with {1}; you return it for them.\u{1F}{0} Sigue a cargo de {1}; usted la atiende en su lugar.\
                \u{1E}{0} It was not sent; what you typed is still here.\u{1F}{0} No se envió; lo que escribió sigue aquí.\
                \u{1E}{0} KiB\u{1F}{0} KiB\
                \u{1E}{0} MiB\u{1F}{0} MiB\
                \u{1E}{0} Nobody covers {1} for part of that time now: choose somebody else.\u{1F}{0} Durante una parte de ese tiempo ya nadie cubre a {1}: elija a otra persona.\
                \u{1E}{0} Nothing else confirms it.\u{1F}{0} Nada más lo indica.\
                \u{1E}{0} Reason given: {1}\u{1F}{0} Motivo indicado: {1}\
                \u{1E}{0} SUBCOMMANDS:\u{1F}{0}: SUBCOMANDOS\
                \u{1E}{0} The call is no longer yours.\u{1F}{0} La llamada no está a su cargo.\
                \u{1E}{0} The request waits.\u{1F}{0} La solicitud espera.\
                \u{1E}{0} Trying again.\u{1F}{0} Se intenta de nuevo.\
                \u{1E}{0} What was typed is still here.\u{1F}{0} Lo escrito sigue aquí.\
                \u{1E}{0} What you typed is still here.\u{1F}{0} Lo que escribió sigue aquí.\
                \u{1E}{0} You cover for {1}. It stays with {2} until {3} accepts.\u{1F}{0} Usted cubre a {1}. Sigue a cargo de {2} hasta que {3} acepte.\
                \u{1E}{0} Your request waits.\u{1F}{0} Su solicitud espera.\
                \u{1E}{0} accepted {1} and owns it now.\u{1F}{0} aceptó {1} y ahora se encarga de devolverla.\
                \u{1E}{0} added, {1} merged with an existing contact, {2} unchanged, {3} rejected.\u{1F}Agregados: {0}; combinados con un contacto que ya estaba: {1}; sin cambios: {2}; rechazados: {3}.\
                \u{1E}{0} added.\u{1F}{0}: agregada.\
                \u{1E}{0} added. They can sign in with that password.\u{1F}{0} se agregó y puede iniciar sesión con esa contraseña.\
                \u{1E}{0} already confirmed it. Everything has stopped.\u{1F}{0} ya lo confirmó. Todo se detuvo.\
                \u{1E}{0} already filed this call {1}. Nothing was filed now: check it, and file again only if this is another call.\u{1F}{0} ya registró esta llamada ({1}). Ahora no se registró nada: mírela, y registre de nuevo solo si es otra llamada.\
                \u{1E}{0} already has a leaving checklist. Change that one.\u{1F}{0} ya tiene una lista de salida. Cambie esa.\
                \u{1E}{0} already holds it on that day.\u{1F}{0} ya lo tiene ese día.\
                \u{1E}{0} already owes them a call, since {1}.\u{1F}{0} ya le debe una llamada, desde {1}.\
                \u{1E}{0} already took this caller off hold.\u{1F}{0} ya tomó esta llamada; salió de la espera.\
                \u{1E}{0} and {1}\u{1F}{0} y {1}\
                \u{1E}{0} and {1} ask you what comes first\u{1F}{0} y {1} le preguntan qué va primero\
                \u{1E}{0} and {1} offered to {2}, who can accept all at once. Each stays here until then.\u{1F}Se ofrecieron {0} y {1} a {2}, que puede aceptar todo de una vez. Cada cosa se queda aquí hasta entonces.\
                \u{1E}{0} and {1} would like to know what comes first.\u{1F}{0} y {1} quisieran saber qué va primero.\
                \u{1E}{0} answered how the case should have been handled.\u{1F}{0} respondió cómo se debió resolver el caso.\
                \u{1E}{0} answered your question about {1}:\u{1F}{0} respondió a su pregunta sobre {1}:\
                \u{1E}{0} answered your request.\u{1F}{0} contestó su solicitud.\
                \u{1E}{0} answered your request: {1}.\u{1F}{0} contestó su solicitud: {1}.\
                \u{1E}{0} answered: {1}\u{1F}{0} contestó: {1}\
                \u{1E}{0} answers\u{1F}{0} responde\
                \u{1E}{0} answers calls and was never trained for it.\u{1F}{0} atiende llamadas y nunca recibió capacitación para ello.\
                \u{1E}{0} answers for it\u{1F}responde {0}\
                \u{1E}{0} approved playbook {1}. It takes effect on {2}.\u{1F}{0} aprobó el protocolo {1}. Rige a partir del {2}.\
                \u{1E}{0} asked {1} for this:\u{1F}{0} le pidió esto a {1}:\
                \u{1E}{0} asked {1}, and both want to know what you think\u{1F}{0} le pidió esto a {1}, y ambos quieren saber qué opina usted\
                \u{1E}{0} asked {1}, {2}\u{1F}{0} le preguntó a {1}, {2}\
                \u{1E}{0} asks\u{1F}{0} pregunta\
                \u{1E}{0} asks about the standards\u{1F}{0} pregunta sobre las normas\
                \u{1E}{0} asks how to reach {1}.\u{1F}{0} pregunta cómo se localizará a {1}.\
                \u{1E}{0} asks how you would have handled a case\u{1F}{0} pregunta cómo habría resuelto usted un caso\
                \u{1E}{0} asks you\u{1F}{0} le pide\
                \u{1E}{0} asks you about {1}:\u{1F}{0} le pregunta sobre {1}:\
                \u{1E}{0} asks you for this:\u{1F}{0} le pide esto:\
                \u{1E}{0} asks you to do this one, {1}\u{1F}{0} le pide que se encargue de este recado, {1}\
                \u{1E}{0} asks you to return {1} for them. Will you?\u{1F}{0} le pide que devuelva {1} en su lugar. ¿Acepta?\
                \u{1E}{0} asks you: {1}\u{1F}{0} le pide: {1}\
                \u{1E}{0} asks you: {1}.\u{1F}{0} le pide: {1}.\
                \u{1E}{0} asks, {1}\u{1F}{0} pregunta, {1}\
                \u{1E}{0} asks:\u{1F}{0} pregunta:\
                \u{1E}{0} asks: how would you have handled this?\u{1F}{0} pregunta: ¿cómo lo habría resuelto usted?\
                \u{1E}{0} assigns you: {1}\u{1F}{0} le asigna: {1}\
                \u{1E}{0} at {1}\u{1F}{0}, {1}\
                \u{1E}{0} attempt: {1}\u{1F}intento {0}: {1}\
                \u{1E}{0} beside {1}\u{1F}{0} junto a {1}\
                \u{1E}{0} bytes\u{1F}{0} bytes\
                \u{1E}{0} called again ({1})\u{1F}{0} volvió a llamar ({1})\
                \u{1E}{0} called again: {1} by now. Please call back.\u{1F}{0} volvió a llamar: ya van {1}. Por favor, devuelva la llamada.\
                \u{1E}{0} called alone:\u{1F}{0} llamó por su cuenta:\
                \u{1E}{0} called before and is now a contact.\u{1F}{0} ya había llamado y ahora es un contacto.\
                \u{1E}{0} called them {1}\u{1F}{0} llamó a esta persona {1}\
                \u{1E}{0} called {1} alone\u{1F}{0} llamó a {1} por su cuenta\
                \u{1E}{0} calls\u{1F}{0} llamadas\
                \u{1E}{0} calls need about {1} min; {2} min are left in the published hours.\u{1F}{0} llamadas requieren unos {1} min; quedan {2} min en las horas publicadas.\
                \u{1E}{0} can be dialed; each call needs a confirmation.\u{1F}{0} se puede marcar; cada llamada pide una confirmación.\
                \u{1E}{0} can no longer be dialed.\u{1F}{0} ya no se puede marcar.\
                \u{1E}{0} cannot approve playbooks. Name a supervisor, manager or admin.\u{1F}{0} no puede aprobar protocolos. Indique un supervisor, gerente o administrador.\
                \u{1E}{0} cannot grade: choose supervisors, managers, admins or leads.\u{1F}{0} no puede calificar: elija supervisores, gerentes, administradores o líderes.\
                \u{1E}{0} cannot have an address that is only for the machine’s own network card or its host (169.254…, fe80…). Name the mail server.\u{1F}{0} no puede tener una dirección que solo vale para la tarjeta de red del equipo o para su anfitrión (169.254…, fe80…). Indique el servidor de correo.\
                \u{1E}{0} cannot see this message. Until it is yours, ask the person who took the call, or somebody who can see it.\u{1F}{0} no puede ver este recado. Mientras no sea de usted, pregunte a quien tomó la llamada o a alguien que pueda verlo.\
                \u{1E}{0} cases are waiting for your answer\u{1F}{0} casos esperan su respuesta\
                \u{1E}{0} changed this list meanwhile. Look at it again, then make your change.\u{1F}{0} cambió esta lista entretanto. Revísela y haga después su cambio.\
                \u{1E}{0} chose: {1}\u{1F}{0} eligió: {1}\
                \u{1E}{0} comes on the line\u{1F}{0} se pone al teléfono\
                \u{1E}{0} could not be filed and was put aside: {1}\u{1F}{0}: no se pudo registrar y queda aparte. {1}\
                \u{1E}{0} covered.\u{1F}{0} era el sustituto.\
                \u{1E}{0} covers for them.\u{1F}{0} cubre en su lugar.\
                \u{1E}{0} covers for {1} in that absence. Change the absence to name somebody else.\u{1F}{0} es sustituto de {1} en esa ausencia. Cambie la ausencia para nombrar a otra persona.\
                \u{1E}{0} covers for {1}, away too, until then\u{1F}{0} cubre en lugar de {1}, también ausente, hasta entonces\
                \u{1E}{0} covers for {1}, away too, until {2}\u{1F}{0} cubre en lugar de {1}, también ausente, hasta {2}\
                \u{1E}{0} covers until then\u{1F}{0} cubre hasta entonces\
                \u{1E}{0} covers until {1}\u{1F}{0} cubre hasta {1}\
                \u{1E}{0} d\u{1F}{0} d\
                \u{1E}{0} d {1} h\u{1F}{0} d {1} h\
                \u{1E}{0} decided that it stands, {1}: {2}\u{1F}{0} decidió que se mantiene, {1}: {2}\
                \u{1E}{0} declined\u{1F}{0} lo rechazó\
                \u{1E}{0} declined playbook {1}.\u{1F}{0} rechazó el protocolo {1}.\
                \u{1E}{0} declined your proposal about “{1}”.\u{1F}{0} rechazó su propuesta sobre “{1}”.\
                \u{1E}{0} declined {1}. {2}\u{1F}{0} rechazó {1}. {2}\
                \u{1E}{0} declined: {1}\u{1F}{0} lo rechazó: {1}\
                \u{1E}{0} does not answer for your work. Choose a lead of your teams, a manager or an admin.\u{1F}{0} no responde por su trabajo. Elija a un líder de sus equipos, un gerente o un administrador.\
                \u{1E}{0} does not exist in {1}: its calendar skips that day. Choose the next day.\u{1F}{0} no existe en {1}: su calendario omite ese día. Elija el día siguiente.\
                \u{1E}{0} does not work on that day. Choose another day.\u{1F}{0} no trabaja ese día. Elija otro día.\
                \u{1E}{0} does this.\u{1F}Esto lo hace {0}.\
                \u{1E}{0} drafts\u{1F}{0} borradores\
                \u{1E}{0} emails about one message were sent in a day.\nTwo programs may be answering each other. No more emails are sent about it today; it stays on the sheet.\u{1F}De un solo recado se enviaron {0} correos en un día.\nTal vez dos programas se responden entre sí. Hoy no se envían más; el recado sigue en la hoja como antes.\
                \u{1E}{0} ext. {1}\u{1F}{0} ext. {1}\
                \u{1E}{0} favors are open already. Settle some before you add another.\u{1F}Ya hay {0} favores pendientes. Dé algunos por devueltos antes de agregar otro.\
                \u{1E}{0} filed an email from an unknown sender as your answer.\n{1}\u{1F}{0} registró como respuesta de usted un correo de remitente desconocido.\n{1}\
                \u{1E}{0} filed an email from {1} as your answer.\n{2}\u{1F}{0} registró como respuesta de usted un correo de {1}.\n{2}\
                \u{1E}{0} files a call from {1} for {2}.\u{1F}{0} registra una llamada de {1} para {2}.\
                \u{1E}{0} files a call from {1}.\u{1F}{0} registra una llamada de {1}.\
                \u{1E}{0} for {1}\u{1F}{0} para {1}\
                \u{1E}{0} for {1} ({2})\u{1F}{0}, para {1} ({2})\
                \u{1E}{0} for {1}, away too\u{1F}{0} en lugar de {1}, también ausente\
                \u{1E}{0} for {1}, away too, until {2}\u{1F}{0} en lugar de {1}, también ausente, hasta {2}\
                \u{1E}{0} for {1}: {2}\u{1F}{0} para {1}: {2}\
                \u{1E}{0} from {1}\u{1F}{0} desde el {1}\
                \u{1E}{0} gave {1} a note, {2}\u{1F}{0} le entregó una nota a {1}, {2}\
                \u{1E}{0} h\u{1F}{0} h\
                \u{1E}{0} h {1} min\u{1F}{0} h {1} min\
                \u{1E}{0} h {1} min (1 call)\u{1F}{0} h {1} min (1 llamada)\u{1F}{0} h {1} min ({2} llamadas)\u{1F}{0} h {1} min ({2} llamadas)\
                \u{1E}{0} had no current greeting:\u{1F}{0} no tuvo un saludo vigente:\
                \u{1E}{0} handles this complaint. Ask them to pass it on to you.\u{1F}{0} atiende esta queja. Pídale que se la pase.\
                \u{1E}{0} hands over an account of {1}’s, {2}\u{1F}{0} traspasa una cuenta de {2}, {3}\u{1F}{0} traspasa {1} de cuentas de {2}, {3}\u{1F}{0} traspasa {1} cuentas de {2}, {3}\
                \u{1E}{0} hands over an account, {1}\u{1F}{0} traspasa una cuenta, {2}\u{1F}{0} traspasa {1} de cuentas, {2}\u{1F}{0} traspasa {1} cuentas, {2}\
                \u{1E}{0} hands this over, {1}\u{1F}{0} le traspasa este recado, {1}\
                \u{1E}{0} has already written down what was decided.\u{1F}{0} ya anotó lo que se acordó.\
                \u{1E}{0} has answered it since, so your answer stays as it is.\u{1F}{0} ya contestó después, así que la respuesta de usted queda como está.\
                \u{1E}{0} has answered this already, for everybody to read.\u{1F}{0} ya respondió esto, para que todos lo lean.\
                \u{1E}{0} has answered this already. What you wrote is still here: copy it if you need it.\u{1F}{0} ya respondió. Lo que usted escribió sigue aquí: cópielo si lo necesita.\
                \u{1E}{0} has asked you {1} times since {2} for “{3}”\u{1F}{0} le ha pedido “{3}” {1} veces desde el {2}\
                \u{1E}{0} has been asked to approve it\u{1F}Se le pidió a {0} que la apruebe\
                \u{1E}{0} has been changed since it was signed.\u{1F}{0} se modificó después de firmarse.\
                \u{1E}{0} has been waiting for your answer since {1}.\u{1F}{0} espera su respuesta desde {1}.\
                \u{1E}{0} has done what you asked for.\u{1F}{0} hizo lo que usted pidió.\
                \u{1E}{0} has had it since {1}\u{1F}{0} la tiene desde {1}\
                \u{1E}{0} has had it since {1}.\u{1F}{0} la tiene desde {1}.\
                \u{1E}{0} has had this caller open since {1}.\u{1F}{0} tiene abierta esta llamada (desde {1}).\
                \u{1E}{0} has held “{1}” since {2}.\u{1F}{0} tiene “{1}” desde el {2}.\
                \u{1E}{0} has held “{1}” since {2}; {3} held it before.\u{1F}{0} tiene “{1}” desde el {2}; antes lo tenía {3}.\
                \u{1E}{0} has it, too.\u{1F}{0} también la tiene.\
                \u{1E}{0} has left the office, so nobody is waiting for an answer.\u{1F}{0} ya no trabaja en la oficina, así que nadie espera respuesta.\
                \u{1E}{0} has left the office, so this request is closed.\u{1F}{0} ya no trabaja en la oficina, así que esta solicitud queda cerrada.\
                \u{1E}{0} has more than {1} time ranges. Combine some of them.\u{1F}El {0} tiene más de {1} tramos de horario. Una algunos.\
                \u{1E}{0} has no email address that reaches them. Print the copy instead.\u{1F}El correo no llega a {0}. Imprima la copia.\
                \u{1E}{0} has no greeting to end: callers hear the standard one.\u{1F}{0} no tiene saludo que terminar: quien llama oye el estándar.\
                \u{1E}{0} has no leaving checklist. Begin one with their last day.\u{1F}{0} no tiene lista de salida. Comience una con su último día.\
                \u{1E}{0} has no reach list yet.\u{1F}{0} aún no tiene lista de localización.\
                \u{1E}{0} has no reach list yet. Add the phones first.\u{1F}{0} aún no tiene lista de localización. Agregue primero los teléfonos.\
                \u{1E}{0} has no tokens.\u{1F}{0} no tiene claves de acceso.\
                \u{1E}{0} has not changed since it was signed: {1}, {2}, {3} to {4}. Key {5}\u{1F}{0} no ha cambiado desde que se firmó: {1}, {2}, del {3} al {4}. Clave {5}\
                \u{1E}{0} has not read it\u{1F}{0} no la ha leído\
                \u{1E}{0} has other work, and would put it aside if that is right. Both want you to be asked. Please answer both of them. This note has gone to {1}.\u{1F}{0} tiene otro trabajo, y lo dejaría a un lado si usted lo ve bien. Ambos desean que se le pregunte. Por favor, responda a los dos. Esta nota se envió a {1}.\
                \u{1E}{0} has passed, and calls on that day were handled without this version. Choose {1} or a later day.\u{1F}{0} ya pasó, y las llamadas de ese día se atendieron sin esta versión. Elija {1} o un día posterior.\
                \u{1E}{0} has signed this day. What was signed stays as it is.\u{1F}{0} firmó este día. Lo firmado queda como está.\
                \u{1E}{0} has this note already.\u{1F}{0} ya tiene esta nota.\
                \u{1E}{0} has this number. Is it them or somebody else?\u{1F}{0} tiene este número. ¿Es esta persona u otra?\
                \u{1E}{0} has this. Sent on.\u{1F}Lo tiene {0}. Se lo pasé.\
                \u{1E}{0} has your answer: {1}.\u{1F}{0} tiene su respuesta: {1}.\
                \u{1E}{0} has your note. No one else has.\u{1F}{0} tiene su nota. Nadie más la tiene.\
                \u{1E}{0} has {1} characters; the limit is {2}. Shorten it.\u{1F}{0}: {1} caracteres, y el límite es {2}. Escriba menos.\
                \u{1E}{0} has {1} open, and the most their lead has set is {2}. Say what {3} should put aside for it, or choose somebody else.\u{1F}{0} tiene {1} pendientes, y su líder fijó {2} como máximo. Diga qué debe dejar {3} a un lado, o elija a otra persona.\
                \u{1E}{0} has: {1}.\u{1F}{0} tiene: {1}.\
                \u{1E}{0} holds it\u{1F}La lleva {0}\
                \u{1E}{0} holds it from that same day, and a duty has one holder. Choose a later day, make the other person a deputy, or say that this is a correction.\u{1F}{0} lo tiene desde ese mismo día, y un encargo tiene un solo encargado. Elija un día posterior, ponga a la otra persona como apoyo, o indique que es una corrección.\
                \u{1E}{0} holds it from {1}. Choose that day or a later one.\u{1F}{0} lo tiene desde el {1}. Elija ese día o uno posterior.\
                \u{1E}{0} holds no accounts.\u{1F}{0} no lleva ninguna cuenta.\
                \u{1E}{0} holds the account of {1} now.\u{1F}Ahora {0} lleva la cuenta de {1}.\
                \u{1E}{0} holds this account. They, their supervisor or a manager can hand it over.\u{1F}{0} lleva esta cuenta. La puede traspasar la misma persona, su supervisor o un gerente.\
                \u{1E}{0} holds “{1}” from {2}. {3} confirmed it.\u{1F}Desde el {2}, {0} tiene “{1}”. Lo confirmó {3}.\
                \u{1E}{0} hours on duty today\u{1F}{0} horas de turno hoy\
                \u{1E}{0} hr\u{1F}{0} h\
                \u{1E}{0} hr late\u{1F}{0} h tarde\
                \u{1E}{0} hung up and is no longer on hold.\u{1F}{0} colgó y ya no está en espera.\
                \u{1E}{0} in {1} ({2} in 1,000; plausible {3} to {4})\u{1F}{0} de {1} ({2} por 1,000; plausible de {3} a {4})\
                \u{1E}{0} in {1} days\u{1F}{0} en {1} días\
                \u{1E}{0} in {1} in all; overdispersion {2}.\u{1F}{0} de {1} en total; sobredispersión {2}.\
                \u{1E}{0} in {1}, as here\u{1F}{0} en {1}, como aquí\
                \u{1E}{0} in {1}: {2}, plausibly {3} to {4}.\u{1F}{0} de {1}: {2}; plausible de {3} a {4}.\
                \u{1E}{0} in “regarding”\u{1F}{0} en el asunto\
                \u{1E}{0} is a different report than the first file. Give files of one report.\u{1F}{0} es un informe distinto del primer archivo. Indique archivos de un mismo informe.\
                \u{1E}{0} is a separate contact again.\u{1F}{0} vuelve a ser un contacto aparte.\
                \u{1E}{0} is about {1}, the first file about {2}. Make both for the same days: with different periods the sum would mean nothing.\u{1F}{0} trata de {1} y el primer archivo de {2}. Haga los dos para los mismos días: con periodos distintos la suma no diría nada.\
                \u{1E}{0} is added.\u{1F}Se agregó a {0}.\
                \u{1E}{0} is at {1} at that time: {2}. Nobody is at two sites at once.\u{1F}{0} está en {1} a esa hora: {2}. Nadie está en dos sedes a la vez.\
                \u{1E}{0} is away from {1} until {2}, back {3}; {4}.\u{1F}{0} está ausente desde {1} hasta {2}, vuelve {3}; {4}.\
                \u{1E}{0} is away from {1} until {2}; {3}.\u{1F}{0} está ausente desde {1} hasta {2}; {3}.\
                \u{1E}{0} is away on {1} and does not count there.\u{1F}{0} está ausente el {1} y ahí no cuenta.\
                \u{1E}{0} is away until {1}, back {2}; {3}.\u{1F}{0} está ausente hasta {1}, vuelve {2}; {3}.\
                \u{1E}{0} is away until {1}; {2}.\u{1F}{0} está ausente hasta {1}; {2}.\
                \u{1E}{0} is away {1}, back {2}; {3}.\u{1F}{0} no está {1}, vuelve {2}; {3}.\
                \u{1E}{0} is away {1}; {2}.\u{1F}{0} no está {1}; {2}.\
                \u{1E}{0} is away, and {1} covers. The request waits.\u{1F}{0} no está, y {1} cubre su puesto. La solicitud espera.\
                \u{1E}{0} is away. Open their messages by saying why; the sheet itself stays closed.\u{1F}{0} está ausente. Abra sus recados indicando el motivo; la hoja misma queda cerrada.\
                \u{1E}{0} is away. The request waits.\u{1F}{0} no está. La solicitud espera.\
                \u{1E}{0} is back with their calls.\u{1F}{0} ya está de vuelta y recibe sus llamadas.\
                \u{1E}{0} is back: here is a clean copy of the sheet.\u{1F}{0} está de vuelta: aquí tiene una copia en limpio de la hoja.\
                \u{1E}{0} is broken down differently than the first file. Make both with the same --by.\u{1F}{0} está desglosado de otra manera que el primer archivo. Haga los dos con el mismo --by.\
                \u{1E}{0} is calling this person right now. Wait until they are done.\u{1F}{0} está llamando a esta persona en este momento. Espere a que termine.\
                \u{1E}{0} is carried to another time already. Excuse the call anew to change it.\u{1F}La llamada de {0} ya se pasó a otra hora. Justifíquela de nuevo para cambiarla.\
                \u{1E}{0} is due {1}.\u{1F}Está por vencer {0}: {1}.\
                \u{1E}{0} is making these calls\u{1F}{0} está haciendo estas llamadas\
                \u{1E}{0} is making these calls. Take over first.\u{1F}{0} está haciendo estas llamadas. Tome antes el relevo.\
                \u{1E}{0} is marked as left. Keep the checklist until the mailbox is disconnected.\u{1F}Ya se anotó que {0} se fue. Conserve la lista hasta que el buzón esté desconectado.\
                \u{1E}{0} is more than five years away. Choose an earlier day.\u{1F}Faltan más de cinco años para el {0}. Elija un día anterior.\
                \u{1E}{0} is no longer here{1}.\u{1F}{0} ya no está aquí{1}.\
                \u{1E}{0} is not a Ringback database. Choose another folder, or move the file away.\u{1F}{0} no es una base de datos de Ringback. Indique otra carpeta o mueva el archivo.\
                \u{1E}{0} is not a record from this program. Choose a file that was saved under My record.\u{1F}{0} no es un expediente de este programa. Elija un archivo guardado desde Mi expediente.\
                \u{1E}{0} is not a report of this program. Make it with ringback report NAME --json.\u{1F}{0} no es un informe de este programa. Hágalo con ringback report NOMBRE --json.\
                \u{1E}{0} is not a {1}. Check the date.\u{1F}{0} no es {1}. Revise la fecha.\
                \u{1E}{0} is not away.\u{1F}{0} no tiene ninguna ausencia en curso.\
                \u{1E}{0} is not away. Ask {1}, or hand a call over.\u{1F}{0} no está ausente. Pregunte a {1}, o traspase una llamada.\
                \u{1E}{0} is not due that day, or is closed. Look at the list again.\u{1F}{0} no vence ese día, o está cerrada. Vuelva a ver la lista.\
                \u{1E}{0} is not leaving. Begin the leaving checklist first.\u{1F}{0} no deja la oficina. Comience antes la lista de salida.\
                \u{1E}{0} is not on it any more.\u{1F}Ya no está {0}.\
                \u{1E}{0} is not theirs.\u{1F}{0} no es su número.\
                \u{1E}{0} is not valid text (UTF-8).\u{1F}{0}: no es texto válido (UTF-8).\
                \u{1E}{0} is notified.\u{1F}Se avisa a {0}.\
                \u{1E}{0} is of an office that another file is of. Give each office once.\u{1F}{0} es de una oficina que ya está en otro archivo. Indique cada oficina una sola vez.\
                \u{1E}{0} is on an unpaid break until {1} and is not rung or given anything until then.\u{1F}{0} está en un descanso sin pago hasta las {1}; hasta entonces no se le llama ni se le da nada.\
                \u{1E}{0} is on an unpaid break until {1}.\u{1F}{0} está en un descanso sin pago hasta {1}.\
                \u{1E}{0} is on it now.\u{1F}Ahora está {0}.\
                \u{1E}{0} is over, and what was found on past days stays as it was found. Choose {1} or a later day.\u{1F}El {0} ya pasó, y lo que se encontró en días pasados queda como se encontró. Elija el {1} o un día posterior.\
                \u{1E}{0} is over: its coverage stays as it was.\u{1F}El {0} ya pasó: su cobertura queda como estaba.\
                \u{1E}{0} is planned twice: {1} and {2}. Change one of them.\u{1F}{0} está dos veces en el plan: {1} y {2}. Cambie uno de los dos.\
                \u{1E}{0} is published.\u{1F}{0} está publicada.\
                \u{1E}{0} is ringing them\u{1F}{0} está llamando\
                \u{1E}{0} is rolling {1}’s calls since {2}\u{1F}{0} hace las llamadas de {1} desde {2}\
                \u{1E}{0} is set up. Start it with `ringback serve` and sign in as {1}.\u{1F}{0} está lista. Póngala en marcha con `ringback serve` e inicie sesión como {1}.\
                \u{1E}{0} is set where the server is started. Change it there.\u{1F}Se define donde se inicia el servidor: {0}. Cámbielo allí.\
                \u{1E}{0} is shown this when back. It stands in the history.\u{1F}{0} lo verá al regresar. Queda en el historial.\
                \u{1E}{0} is signed by {1}, late.\u{1F}{0} quedó firmado por {1}, con atraso.\
                \u{1E}{0} is signed by {1}.\u{1F}{0} quedó firmado por {1}.\
                \u{1E}{0} is still to come: nothing is checked yet.\u{1F}El {0} todavía no llega: aún no se revisa nada.\
                \u{1E}{0} is still {1}. Choose somebody else first.\u{1F}{0} todavía es {1}. Primero ponga ahí a otra persona.\
                \u{1E}{0} is the office’s own address: mail to it comes in here. Each person needs their own.\u{1F}{0} es la dirección de la oficina: ese correo llega aquí. Cada persona necesita una propia.\
                \u{1E}{0} is the one who asked. Choose another manager.\u{1F}{0} es quien pidió. Elija a otro gerente.\
                \u{1E}{0} is the one who asks. Name somebody else, or choose another answer.\u{1F}{0} es quien pide. Indique a otra persona, o elija otra respuesta.\
                \u{1E}{0} is the owner until somebody accepts it.\u{1F}{0} sigue como responsable hasta que alguien acepte.\
                \u{1E}{0} is trying to reach you, since {1}\u{1F}{0} le está buscando, desde {1}\
                \u{1E}{0} is trying to reach you: {1}.\u{1F}{0} trata de comunicarse con usted: {1}.\
                \u{1E}{0} is waiting for your answer about {1}.\u{1F}{0} espera su respuesta sobre {1}.\
                \u{1E}{0} is with {1} for approval.\u{1F}{0} espera la aprobación de {1}.\
                \u{1E}{0} is your own call. Return it, or have a manager or another lead of yours carry it: nobody excuses themselves.\u{1F}{0} es una llamada suya. Devuélvala, o pida a un gerente o a otro líder suyo que la aplace: nadie se justifica a sí mismo.\
                \u{1E}{0} is {1}. Name somebody else first.\u{1F}{0} es {1}. Nombre antes a otra persona.\
                \u{1E}{0} is “{1}”; it takes {2}.\u{1F}{0} es “{1}”; admite {2}.\
                \u{1E}{0} joins last\u{1F}{0} se pone después\
                \u{1E}{0} just changed this. Check it, then try again.\u{1F}{0} acaba de cambiar esto. Revíselo e intente de nuevo.\
                \u{1E}{0} just recorded “{1}” for this call. Record yours as well?\u{1F}{0} acaba de registrar “{1}” en esta llamada. ¿Registrar también el suyo?\
                \u{1E}{0} keeps the sheet\u{1F}{0} lleva la hoja\u{1F}{0} llevan la hoja\u{1F}{0} llevan la hoja\
                \u{1E}{0} keeps this sheet\u{1F}{0} lleva esta hoja\u{1F}{0} llevan esta hoja\u{1F}{0} llevan esta hoja\
                \u{1E}{0} knows of {1}, and nothing has happened since.\u{1F}{0} ya está al tanto ({1}), y desde entonces no ha pasado nada.\
                \u{1E}{0} knows, since {1}\u{1F}{0} ya lo sabe, desde {1}\
                \u{1E}{0} late now, of {1} open\u{1F}{0} atrasadas ahora, de {1} abiertas\
                \u{1E}{0} leaves\u{1F}{0} deja la oficina\
                \u{1E}{0} left you a handover note for {1}’s sheet.\u{1F}{0} le dejó una nota de relevo de la hoja de {1}.\
                \u{1E}{0} lines are in {1}.\u{1F}Líneas escritas en {1}: {0}.\
                \u{1E}{0} may not open this sheet. Send the copy to somebody who may.\u{1F}{0} no puede abrir esta hoja. Envíe la copia a alguien que pueda.\
                \u{1E}{0} messages are saved here until the connection is back.\u{1F}{0} recados están guardados aquí hasta que vuelva la conexión.\
                \u{1E}{0} min\u{1F}{0} min\
                \u{1E}{0} min in\u{1F}{0} min\
                \u{1E}{0} min late\u{1F}{0} min tarde\
                \u{1E}{0} min {1} s\u{1F}{0} min {1} s\
                \u{1E}{0} more\u{1F}{0} más\
                \u{1E}{0} must look like {1}.\u{1F}{0} debe tener la forma {1}.\
                \u{1E}{0} neither took a call nor recorded an outcome there by then. Choose somebody who did.\u{1F}Hasta entonces, {0} no había atendido ahí ninguna llamada ni anotado un resultado. Elija a quien sí lo hizo.\
                \u{1E}{0} new, {1} to merge with an existing contact, {2} unchanged, {3} rejected.\u{1F}Nuevos: {0}; por combinar con un contacto que ya está: {1}; sin cambios: {2}; rechazados: {3}.\
                \u{1E}{0} no longer holds all of these accounts. Check them, then try again.\u{1F}{0} ya no lleva todas estas cuentas. Revíselas e intente de nuevo.\
                \u{1E}{0} no longer keeps that sheet.\u{1F}{0} ya no lleva esa hoja.\
                \u{1E}{0} no longer works here.\u{1F}{0} ya no trabaja aquí.\
                \u{1E}{0} no longer works here. Choose another deputy.\u{1F}{0} ya no trabaja aquí. Elija otro apoyo.\
                \u{1E}{0} no longer works here. Choose somebody else, or leave it vacant.\u{1F}{0} ya no trabaja aquí. Elija a otra persona, o déjelo vacante.\
                \u{1E}{0} no longer works here. Choose somebody else.\u{1F}{0} ya no trabaja aquí. Elija a otra persona.\
                \u{1E}{0} no longer works here. Only the greeting for leavers fits.\u{1F}{0} ya no trabaja aquí. Solo sirve el saludo para quien dejó la oficina.\
                \u{1E}{0} no longer works here. {1}\u{1F}{0} ya no trabaja aquí. {1}\
                \u{1E}{0} no longer works here. {1} holds this now: send it there.\u{1F}{0} ya no trabaja aquí. Ahora lo lleva {1}: envíela a esa persona.\
                \u{1E}{0} noted what was decided at your meeting. Is that what you agreed?\u{1F}{0} anotó qué se acordó en su reunión. ¿Es lo que acordaron?\
                \u{1E}{0} noted what your meeting is about. Is that what you will discuss?\u{1F}{0} anotó de qué trata su reunión. ¿Es de lo que van a hablar?\
                \u{1E}{0} now keeps {1}’s sheet.\u{1F}Ahora {0} lleva la hoja de {1}.\
                \u{1E}{0} numbers are already released. Withdraw some first.\u{1F}Ya hay {0} números autorizados. Primero retire algunos.\
                \u{1E}{0} of 1 phone tried\u{1F}{0} de 1 teléfono probado\u{1F}{0} de {1} teléfonos probados\u{1F}{0} de {1} teléfonos probados\
                \u{1E}{0} of your cases are waiting for an answer. Before you put another, talk to the people you asked.\u{1F}{0} de sus casos esperan respuesta. Antes de plantear otro, hable con las personas a quienes preguntó.\
                \u{1E}{0} of your drafts are waiting for approval. Wait until some of them are decided.\u{1F}{0} de sus borradores esperan aprobación. Espere a que se decida sobre algunos.\
                \u{1E}{0} of {1}\u{1F}{0} de {1}\
                \u{1E}{0} of {1} ({2}%; plausible {3} to {4})\u{1F}{0} de {1} ({2} %; plausible de {3} a {4})\
                \u{1E}{0} of {1} alike, {2} of {3} changed by the third person\u{1F}{0} de {1} iguales, {2} de {3} cambiadas por la tercera persona\
                \u{1E}{0} of {1} for this period\u{1F}{0} de {1} en este periodo\
                \u{1E}{0} of {1} scenarios have a rule.\u{1F}{0} de {1} situaciones tienen regla.\
                \u{1E}{0} offered to {1}. {2} holds them until they are accepted.\u{1F}Cuentas ofrecidas a {1}: {0}. {2} las conserva hasta que se acepten.\
                \u{1E}{0} offers you {1}. Will you take it?\u{1F}{0} le ofrece {1}. ¿Acepta?\
                \u{1E}{0} offers {1} {2}, and {3} is away.\u{1F}{0} ofrece {2} a {1}, y {3} está ausente.\
                \u{1E}{0} on it, and 1 lower entry\u{1F}{0} en ella y 1 recado más abajo\u{1F}{0} en ella y {1} de recados más abajo\u{1F}{0} en ella y {1} recados más abajo\
                \u{1E}{0} on {1} does not exist in {2}: the clocks go from {3} straight to {4}. Choose {5} or later.\u{1F}La hora {0} del {1} no existe en {2}: los relojes pasan de {3} directamente a {4}. Elija {5} o más tarde.\
                \u{1E}{0} open\u{1F}{0} abiertas\
                \u{1E}{0} or its username changed: type the password again. A saved password is never sent to another server.\u{1F}Cambió {0} o su usuario: escriba de nuevo la contraseña. La guardada no se envía a otro servidor.\
                \u{1E}{0} or {1}\u{1F}{0} o {1}\
                \u{1E}{0} owes the return\u{1F}{0} debe devolver la llamada\
                \u{1E}{0} owes the return now, so this is no longer yours to decide. Nothing was changed.\u{1F}Ahora {0} debe devolver la llamada, así que esto ya no le corresponde a usted. No se cambió nada.\
                \u{1E}{0} owes the return until you accept.\u{1F}{0} debe devolver la llamada hasta que usted acepte.\
                \u{1E}{0} owes the return, due {1}\u{1F}{0} debe devolver la llamada, vence {1}\
                \u{1E}{0} owes the return, due {1}.\u{1F}{0} debe devolver la llamada, para {1}.\
                \u{1E}{0} owes the return, since {1}\u{1F}{0} debe devolver la llamada desde {1}\
                \u{1E}{0} owes us\u{1F}{0} nos debe\
                \u{1E}{0} owes {1} a call by {2}.\u{1F}{0} debe devolver la llamada a {1}, a más tardar {2}.\
                \u{1E}{0} owes {1} a call. This call is due by {2}.\u{1F}{0} le debe una llamada a {1}. Esta llamada vence a más tardar {2}.\
                \u{1E}{0} parts of the telephone plan and where calls go between them\u{1F}{0} partes del plan telefónico y por dónde pasan las llamadas\
                \u{1E}{0} passed it on and says:\u{1F}{0} la pasó y dice:\
                \u{1E}{0} passed your request on to {1}.\u{1F}{0} pasó su solicitud a {1}.\
                \u{1E}{0} past\u{1F}{0} pasados\
                \u{1E}{0} person by volume; {1} complaints per 1,000 interactions overall.\u{1F}{0} persona según su volumen; {1} quejas por 1,000 interacciones en total.\u{1F}{0} personas según su volumen; {1} quejas por 1,000 interacciones en total.\u{1F}{0} personas según su volumen; {1} quejas por 1,000 interacciones en total.\
                \u{1E}{0} picked up\u{1F}Contestó {0}\
                \u{1E}{0} pressed “Send a test” on the Mail page.\u{1F}{0} pulsó “Enviar una prueba” en la página Correo.\
                \u{1E}{0} promises a time. Better: “{1}”.\u{1F}{0} promete una hora. Mejor: “{1}”.\
                \u{1E}{0} promises no time. Leave the window out.\u{1F}{0} no promete ninguna hora. Quite el horario.\
                \u{1E}{0} proposes that nobody hold it from {1}.\u{1F}{0} propone que nadie lo tenga desde el {1}.\
                \u{1E}{0} proposes that nobody hold “{1}” from {2}.\u{1F}{0} propone que desde el {2} nadie tenga “{1}”.\
                \u{1E}{0} proposes that {1} hold “{2}” from {3}.\u{1F}{0} propone que desde el {3} {1} tenga “{2}”.\
                \u{1E}{0} proposes {1} from {2}.\u{1F}{0} propone a {1} desde el {2}.\
                \u{1E}{0} read it {1}\u{1F}{0} la leyó {1}\
                \u{1E}{0} reads {1}. “Other words for it” has the texts in both languages.\u{1F}{0} lee en {1}. “Otras palabras para decirlo” tiene los textos en los dos idiomas.\
                \u{1E}{0} redirects to {1}. Give that address with --server, or in RINGBACK_SERVER.\u{1F}{0} redirige a {1}. Dé esa dirección con --server o en RINGBACK_SERVER.\
                \u{1E}{0} reminded them {1}.\u{1F}{0} le envió un recordatorio {1}.\
                \u{1E}{0} returns calls the same workday. What may I say it is about?\u{1F}{0} devuelve las llamadas el mismo día hábil. ¿Qué le digo que es el asunto?\
                \u{1E}{0} returns calls today between {1} and {2}.\u{1F}{0} devuelve las llamadas hoy entre las {1} y las {2}.\
                \u{1E}{0} returns calls {1} between {2} and {3}.\u{1F}{0} devuelve las llamadas el {1} entre las {2} y las {3}.\
                \u{1E}{0} returns it by {1}\u{1F}{0} la devuelve a más tardar {1}\
                \u{1E}{0} returns it, {1}\u{1F}{0} la devuelve, {1}\
                \u{1E}{0} s\u{1F}{0} s\
                \u{1E}{0} saved.\u{1F}{0}: guardado.\
                \u{1E}{0} says it is yours to return, {1}\u{1F}{0} dice que le toca a usted devolver la llamada, {1}\
                \u{1E}{0} says there is no need. The request is closed.\u{1F}{0} dice que no hace falta. La solicitud queda cerrada.\
                \u{1E}{0} says yes, ask. A note that names you both has gone to {1}.\u{1F}{0} dice que sí, que se pregunte. Se envió a {1} una nota que los nombra a ustedes dos.\
                \u{1E}{0} says {1} is not theirs, and it may be yours. Will you take it?\u{1F}{0} dice que no le corresponde {1} y que quizá le corresponda a usted. ¿Acepta?\
                \u{1E}{0} says, {1}\u{1F}{0} dice, {1}\
                \u{1E}{0} sees it above the sheet until they have read it.\u{1F}{0} la ve encima de la hoja hasta que la lea.\u{1F}{0} la ven encima de la hoja hasta que la lean.\u{1F}{0} la ven encima de la hoja hasta que la lean.\
                \u{1E}{0} sent you a clean copy of your sheet.\u{1F}{0} le envió una copia en limpio de su hoja.\
                \u{1E}{0} sent you a clean copy of {1}’s sheet.\u{1F}{0} le envió una copia en limpio de la hoja de {1}.\
                \u{1E}{0} signed this day already, {1}.\u{1F}{0} ya firmó este día, {1}.\
                \u{1E}{0} since {1}\u{1F}{0} desde {1}\
                \u{1E}{0} stays; the checklist is ended.\u{1F}{0} se queda; la lista terminó.\
                \u{1E}{0} still has {1} and {2}. Hand them over first.\u{1F}{0} todavía tiene {1} y {2}. Traspáselo primero.\
                \u{1E}{0} strata used, {1} left out, {2} events in all.\u{1F}{0} estratos usados, {1} omitidos, {2} casos en total.\
                \u{1E}{0} takes care of this now and can help you best. I have passed it on.\u{1F}Ahora lo ve {0}, y le puede ayudar mejor. Ya se lo pasé.\
                \u{1E}{0} takes these calls now: please press # to be connected.\u{1F}{0} atiende ahora estas llamadas: marque # para comunicarse.\
                \u{1E}{0} to return\u{1F}{0} por devolver\
                \u{1E}{0} to {1}\u{1F}{0} a {1}\
                \u{1E}{0} to {1}, by {2}\u{1F}{0} a {1}, por {2}\
                \u{1E}{0} to {1}, {2}\u{1F}{0} para {1}, {2}\
                \u{1E}{0} to {1}: {2} of {3}, seed {4}\u{1F}{0} a {1}: {2} de {3}, semilla {4}\
                \u{1E}{0} to {1}: {2}; seed shown after your grades\u{1F}{0} a {1}: {2}; la semilla se muestra después de sus calificaciones\
                \u{1E}{0} today\u{1F}{0} hoy\
                \u{1E}{0} told the caller\u{1F}{0} le avisó a quien llamó\
                \u{1E}{0} took another call {1}\u{1F}{0} tomó otra llamada {1}\
                \u{1E}{0} took another call {1} about {2}\u{1F}{0} tomó otra llamada {1}; asunto: {2}\
                \u{1E}{0} took another call {1} about: {2}\u{1F}{0} tomó otra llamada {1}; asunto: {2}\
                \u{1E}{0} took the call, and a message never goes back to the person who took it. Choose somebody else, or ask as a favor.\u{1F}{0} tomó la llamada, y un recado nunca vuelve a quien lo tomó. Elija a otra persona o pídalo como favor.\
                \u{1E}{0} took this caller off hold {1}. Nothing was filed now: check it, and file again only if this is another call.\u{1F}{0} quitó esta llamada de la espera ({1}). Ahora no se registró nada: revísela, y registre de nuevo solo si es otra llamada.\
                \u{1E}{0} tried this one already. Nothing was recorded; ring it again if you did.\u{1F}{0} ya probó este. No se registró nada; si usted llamó, use “Volver a llamar”.\
                \u{1E}{0} until {1}\u{1F}{0} hasta {1}\
                \u{1E}{0} until {1}, then {2}\u{1F}{0} hasta las {1}, después {2}\
                \u{1E}{0} was asked first, and the time has run out.\u{1F}Primero se le preguntó a {0}, y el plazo venció.\
                \u{1E}{0} was asked to approve this. Ask them, or a manager.\u{1F}La aprobación se le pidió a {0}. Hable con esa persona o con un gerente.\
                \u{1E}{0} was asked to do it for you.\u{1F}Se pidió a {0} que lo haga por usted.\
                \u{1E}{0} was given it, too: {1}. All three of you know that.\u{1F}También se entregó a {0}: {1}. Los tres lo saben.\
                \u{1E}{0} was merged into {1}. Open that contact.\u{1F}{0} se combinó con {1}. Abra ese contacto.\
                \u{1E}{0} was returned.\u{1F}{0} ya se atendió.\
                \u{1E}{0} was signed a day late for {1}.\u{1F}El {0} de {2} se firmó con un día de atraso.\u{1F}El {0} de {2} se firmó con {1} días de atraso.\u{1F}El {0} de {2} se firmó con {1} días de atraso.\
                \u{1E}{0} was signed a day late.\u{1F}El {0} se firmó con un día de atraso.\u{1F}El {0} se firmó con {1} días de atraso.\u{1F}El {0} se firmó con {1} días de atraso.\
                \u{1E}{0} was signed with another key: {1}\u{1F}{0} se firmó con otra clave: {1}\
                \u{1E}{0} was to do it.\u{1F}Le tocaba a {0}.\
                \u{1E}{0} will call as soon as possible. What may I say it is about?\u{1F}{0} le llamará lo antes posible. ¿De qué le digo que se trata?\
                \u{1E}{0} will hold “{1}” from {2}; until then it is with {3}.\u{1F}{0} tendrá “{1}” desde el {2}; hasta entonces lo tiene {3}.\
                \u{1E}{0} will return your call on the next workday, {1}. What may I say it is about?\u{1F}{0} devolverá su llamada el próximo día hábil, {1}. ¿Qué le digo que es el asunto?\
                \u{1E}{0} with {1}\u{1F}{0} con {1}\
                \u{1E}{0} with {1}, {2}\u{1F}{0} con {1}, {2}\
                \u{1E}{0} works here until {1}. Disconnect the mailbox after that.\u{1F}{0} trabaja aquí hasta el {1}. Desconecte el buzón después.\
                \u{1E}{0} works {1} on that day. Choose a window within those hours.\u{1F}{0} trabaja {1} ese día. Elija un horario dentro de esas horas.\
                \u{1E}{0} would have no lead or nobody on its schedule. Change the team first.\u{1F}{0} se quedaría sin líder o sin nadie en sus turnos. Primero cambie el equipo.\
                \u{1E}{0} would like you to know this. {1} has the same note.\u{1F}{0} desea que usted sepa esto. {1} tiene la misma nota.\
                \u{1E}{0} writes about “{1}”:\u{1F}{0} escribe sobre “{1}”:\
                \u{1E}{0} wrote playbook {1}, “{2}”. Is it right?\u{1F}{0} escribió el protocolo {1}, “{2}”. ¿Es correcto?\
                \u{1E}{0} wrote this for you about the requests between you.\u{1F}{0} escribió esto para usted sobre las solicitudes entre ustedes.\
                \u{1E}{0} yes, {1} no\u{1F}{0} sí, {1} no\
                \u{1E}{0} yes, {1} no, {2} do not apply\u{1F}{0} sí, {1} no, {2} no corresponde\
                \u{1E}{0} {1}\u{1F}{0} {1}\
                \u{1E}{0} {1} does not fit in one day. Hours run from 00:00 to 24:00, and end after they start.\u{1F}{0} {1} no cabe en un día. El horario va de 00:00 a 24:00 y termina después de empezar.\
                \u{1E}{0} {1} goes past midnight. Enter it as two: {2} from {3} to 24:00, and {4} from 00:00 to {5}.\u{1F}{0} {1} pasa de la medianoche. Escríbalo en dos partes: {2} de {3} a 24:00, y {4} de 00:00 a {5}.\
                \u{1E}{0} {1} is outside the calendar’s range. Choose another date.\u{1F}{0} {1} está fuera del rango del calendario. Elija otra fecha.\
                \u{1E}{0} {1} rows had been imported before the interruption.\u{1F}{0} Filas ya importadas antes de la interrupción: {1}.\
                \u{1E}{0} {1}, by {2}\u{1F}{0} {1}, por {2}\
                \u{1E}{0} {1}, {2}\u{1F}{0} {1}, {2}\
                \u{1E}{0} {1}.\u{1F}{0} {1}.\
                \u{1E}{0} · was with {1} · {2} · {3}\u{1F}{0} · responsable: {1} · {2} · {3}\
                \u{1E}{0} · {1} owes the return · {2}, due {3} · {4}\u{1F}{0} · {1} debe devolver la llamada · {2}, vence {3} · {4}\
                \u{1E}{0} · {1}: it was filed by mistake\u{1F}{0} · {1}: se registró por error\
                \u{1E}{0} → {1}\u{1F}{0} → {1}\
                \u{1E}{0}%\u{1F}{0}%\
                \u{1E}{0}% ({1} of {2})\u{1F}{0}% ({1} de {2})\
                \u{1E}{0}, ASAP\u{1F}{0}, urgente\
                \u{1E}{0}, ASAP: {1}\u{1F}{0}, urgente: {1}\
                \u{1E}{0}, and 1 lower entry\u{1F}{0}, y 1 recado más abajo\u{1F}{0}, y {1} de recados más abajo\u{1F}{0}, y {1} recados más abajo\
                \u{1E}{0}, and due again at the agreed time\u{1F}{0}; vuelve a vencer a la hora acordada\
                \u{1E}{0}, and still due at the agreed time\u{1F}{0}; sigue venciendo a la hora acordada\
                \u{1E}{0}, as here, by the number {1} ({2})\u{1F}{0}, como aquí, según el número {1} ({2})\
                \u{1E}{0}, as soon as you can.\u{1F}{0}; atienda lo antes posible.\
                \u{1E}{0}, by itself\u{1F}{0}, por sí sola\
                \u{1E}{0}, by the number\u{1F}{0}, según el número\
                \u{1E}{0}, by the number {1} ({2})\u{1F}{0}, según el número {1} ({2})\
                \u{1E}{0}, by {1}\u{1F}{0}, por {1}\
                \u{1E}{0}, complaints per 1,000\u{1F}{0}, quejas por 1,000\
                \u{1E}{0}, due\u{1F}{0}, vencida\
                \u{1E}{0}, due {1}\u{1F}{0}, vence {1}\
                \u{1E}{0}, from {1}\u{1F}{0}, a partir del {1}\
                \u{1E}{0}, from {1} on: {2}.\u{1F}{0}, desde {1}: {2}.\
                \u{1E}{0}, in force since {1}\u{1F}{0}, en vigor desde el {1}\
                \u{1E}{0}, in place of {1}\u{1F}{0}, en lugar de {1}\
                \u{1E}{0}, late\u{1F}{0}, atrasada\
                \u{1E}{0}, line {1}\u{1F}{0}, línea {1}\
                \u{1E}{0}, missed\u{1F}{0}, ya pasó\
                \u{1E}{0}, offered to {1}\u{1F}{0}, ofrecido a {1}\
                \u{1E}{0}, or null\u{1F}{0}, o null\
                \u{1E}{0}, overdue\u{1F}{0}, atrasada\
                \u{1E}{0}, the lead\u{1F}{0}, líder\
                \u{1E}{0}, then {1}\u{1F}{0}, luego {1}\
                \u{1E}{0}, until {1}\u{1F}{0}, hasta {1}\
                \u{1E}{0}, until {1}, by {2}\u{1F}{0}, hasta {1}, por {2}\
                \u{1E}{0}, which you took, is closed.\u{1F}{0}, que usted tomó, ya se cerró.\
                \u{1E}{0}, who leads your team, gives you this to do:\u{1F}{0}, líder de su equipo, le asigna esto:\
                \u{1E}{0}, with {1}: return it, hand it over, or carry it.\u{1F}{0}, con {1}: devolver, traspasar o aplazar.\
                \u{1E}{0}, with {1}: say who told the caller the new time.\u{1F}{0}, con {1}: indique quién le avisó la nueva hora a quien llamó.\
                \u{1E}{0}, with {1}: {2}\u{1F}{0}, con {1}: {2}\
                \u{1E}{0}, wrong since {1}\u{1F}{0}, equivocado desde {1}\
                \u{1E}{0}, {1}\u{1F}{0}, {1}\
                \u{1E}{0}, {1} offered and not yet answered\u{1F}{0}, {1} en ofrecimiento sin respuesta\
                \u{1E}{0}, {1} to {2}\u{1F}{0}, del {1} al {2}\
                \u{1E}{0}, {1}, by {2}\u{1F}{0}, {1}, por {2}\
                \u{1E}{0}, {1}, can be signed from {2} on: the day is not over yet.\u{1F}El {0} {1} se puede firmar desde las {2}: el día aún no termina.\
                \u{1E}{0}, {1}, for {2}\u{1F}{0}, {1}, para {2}\
                \u{1E}{0}, {1}, has not come yet. A day is signed when it is over.\u{1F}El {0} {1} aún no llega. Un día se firma cuando terminó.\
                \u{1E}{0}, {1}, until {2}\u{1F}{0}, {1}, hasta {2}\
                \u{1E}{0}, {1}, {2}\u{1F}{0}, {1}, {2}\
                \u{1E}{0}, {1}: 1 office\u{1F}{0}, {1}: 1 oficina\u{1F}{0}, {1}: {2} oficinas\u{1F}{0}, {1}: {2} oficinas\
                \u{1E}{0}, {1}: counted as {2}\u{1F}{0}, {1}: cuenta como {2}\
                \u{1E}{0}, {1}: the end is before the start.\u{1F}{0}, {1}: el final está antes del inicio.\
                \u{1E}{0}, {1}: the stretch has no length. Enter a later end.\u{1F}{0}, {1}: el tramo no dura nada. Escriba un final más tarde.\
                \u{1E}{0}, {1}: times are quarter hours, such as 08:15.\u{1F}{0}, {1}: los horarios van por cuartos de hora, por ejemplo 08:15.\
                \u{1E}{0}, {1}: {2}\u{1F}{0}, {1}: {2}\
                \u{1E}{0}, {1}: {2} is away, nobody covers.\u{1F}{0}, {1}: {2} no está y nadie cubre.\
                \u{1E}{0}, {1}: {2} is away, {3} covers.\u{1F}{0}, {1}: {2} no está, cubre {3}.\
                \u{1E}{0}, {1}: {2}.\u{1F}{0}, {1}: {2}.\
                \u{1E}{0}, {1}: {2}{3}\u{1F}{0}, {1}: {2}{3}\
                \u{1E}{0}.\n{1}\u{1F}{0}.\n{1}\
                \u{1E}{0}. {1}\u{1F}{0}. {1}\
                \u{1E}{0}.{1} from {2}\u{1F}{0}.{1} a partir del {2}\
                \u{1E}{0}.{1} is waiting for approval\u{1F}{0}.{1} espera aprobación\
                \u{1E}{0}.{1} → {2}.{3}: what changed\u{1F}{0}.{1} → {2}.{3}: qué cambió\
                \u{1E}{0}.{1} → {2}: what changed\u{1F}{0}.{1} → {2}: qué cambió\
                \u{1E}{0}1 account{1}\u{1F}{0}1 cuenta{2}\u{1F}{0}{1} de cuentas{2}\u{1F}{0}{1} cuentas{2}\
                \u{1E}{0}1 open message{1}\u{1F}{0}1 recado abierto{2}\u{1F}{0}{1} de recados abiertos{2}\u{1F}{0}{1} recados abiertos{2}\
                \u{1E}{0}: 1 ends wrongly.\u{1F}{0}: 1 acaba mal.\u{1F}{0}: {1} acaban mal.\u{1F}{0}: {1} acaban mal.\
                \u{1E}{0}: 1 signature of a day, as it was signed.\u{1F}{0}: 1 firma de un día, tal como se firmó.\u{1F}{0}: {1} firmas de días, cada una tal como se firmó.\u{1F}{0}: {1} firmas de días, cada una tal como se firmó.\
                \u{1E}{0}: at {1} 1 call was not returned, from {2}.\u{1F}{0}: a las {1} faltaba devolver 1 llamada, de {3}.\u{1F}{0}: a las {1} faltaba devolver {2} llamadas, la más antigua de {3}.\u{1F}{0}: a las {1} faltaba devolver {2} llamadas, la más antigua de {3}.\
                \u{1E}{0}: away\u{1F}{0}: ausencias\
                \u{1E}{0}: called\u{1F}{0}: llamó\
                \u{1E}{0}: callers hear the standard greeting.\u{1F}{0}: quien llama oye el saludo estándar.\
                \u{1E}{0}: cases\u{1F}{0}: casos\
                \u{1E}{0}: counted as {1}\u{1F}{0}: cuenta como {1}\
                \u{1E}{0}: every one ends well.\u{1F}{0}: todos acaban bien.\
                \u{1E}{0}: fill in this field or the one beside it.\u{1F}{0}: complete este campo o el de al lado.\
                \u{1E}{0}: greeting\u{1F}{0}: saludo\
                \u{1E}{0}: last day {1}, disconnected\u{1F}{0}: último día {1}, desconectado\
                \u{1E}{0}: last day {1}, mailbox connected\u{1F}{0}: último día {1}, buzón conectado\
                \u{1E}{0}: no longer on this sheet\u{1F}{0}: ya no está en esta hoja\
                \u{1E}{0}: not one of the published hours. Choose one below.\u{1F}{0}: no es uno de los horarios publicados. Elija uno abajo.\
                \u{1E}{0}: not signed\u{1F}{0}: sin firmar\
                \u{1E}{0}: not to be said for {1}.\u{1F}{0}: no se dice por {1}.\
                \u{1E}{0}: nothing set.\u{1F}{0}: nada indicado.\
                \u{1E}{0}: nothing was found.\u{1F}{0}: no se encontró nada.\
                \u{1E}{0}: please fill in this field.\u{1F}{0}: complete este campo.\
                \u{1E}{0}: telephone standards, {1}\u{1F}{0}: normas telefónicas, {1}\
                \u{1E}{0}: the history is broken at entry {1}: {2}.\u{1F}{0}: el historial está roto en el asiento {1}: {2}.\
                \u{1E}{0}: the history is intact; {1} entries, each verified by the next.\u{1F}{0}: el historial está íntegro; asientos: {1}, cada uno comprobado por el siguiente.\
                \u{1E}{0}: the sheet of {1}, as of {2}\u{1F}{0}: la hoja de {1}, {2}\
                \u{1E}{0}: the signature of {1} does not hold: {2}.\u{1F}{0}: la firma del {1} no es válida: {2}.\
                \u{1E}{0}: took the call, {1}\u{1F}{0}: atendió la llamada, {1}\
                \u{1E}{0}: vacant; {1} answers for it\u{1F}{0}: vacante; responde {1}\
                \u{1E}{0}: verified\u{1F}{0}: comprobados\
                \u{1E}{0}: was rung\u{1F}{0}: se le llamó\
                \u{1E}{0}: we owe {1}, they owe {2}\u{1F}{0}: debemos {1}, nos deben {2}\
                \u{1E}{0}: {1}\u{1F}{0}: {1}\
                \u{1E}{0}: {1} about {2}\u{1F}{0}: {1}, asunto: {2}\
                \u{1E}{0}: {1} of {2}, {3} %\u{1F}{0}: {1} de {2}, {3} %\
                \u{1E}{0}: {1} to return, {2} out\u{1F}{0}: {1} por devolver, {2} con recado dejado\
                \u{1E}{0}: {1} {2}{3}\u{1F}{0}: {1} {2}{3}\
                \u{1E}{0}: {1} – out of date\u{1F}{0}: {1} – vencido\
                \u{1E}{0}: {1}, since {2}\u{1F}{0}: {1}, desde el {2}\
                \u{1E}{0}: {1}, until {2}.\u{1F}{0}: {1}, hasta {2}.\
                \u{1E}{0}: {1}, {2}\u{1F}{0}: {1}, {2}\
                \u{1E}{0}: {1}, {2} %\u{1F}{0}: {1}, {2} %\
                \u{1E}{0}: {1}.\u{1F}{0}: {1}.\
                \u{1E}{0}: “{1}”, {2}\u{1F}{0}: “{1}”, {2}\
                \u{1E}{0}: “{1}”. I answered: {2}.\u{1F}{0}: “{1}”. Contesté: {2}.\
                \u{1E}{0}: “{1}”. It is waiting.\u{1F}{0}: “{1}”. Espera respuesta.\
                \u{1E}{0}; nothing since\u{1F}{0}; nada desde entonces\
                \u{1E}{0}; number confirmed\u{1F}{0}; número confirmado\
                \u{1E}{0}; the group {1}\u{1F}{0}; el grupo {1}\
                \u{1E}{0}; {1}\u{1F}{0}; {1}\
                \u{1E}{0}; {1}.\u{1F}{0}; {1}.\
                \u{1E}{0}Show help information.\u{1F}{0}Mostrar la ayuda.\
                \u{1E}{0}Show the version.\u{1F}{0}Mostrar la versión.\
                \u{1E}{0}’s absence has ended. Their calls are back with them.\u{1F}La ausencia de {0} terminó. Sus llamadas vuelven a su cargo.\
                \u{1E}{0}’s absence says they are back {1}. Leave the return empty to take it from there, or change the absence.\u{1F}La ausencia de {0} dice que regresa el {1}. Deje vacío el regreso para tomarlo de ahí, o cambie la ausencia.\
                \u{1E}{0}’s call\u{1F}la llamada de {0}\
                \u{1E}{0}’s calls\u{1F}Llamadas de {0}\
                \u{1E}{0}’s calls were last observed on {1}, to be again by {2}.\u{1F}Las llamadas de {0} se observaron por última vez el {1}; debía repetirse a más tardar el {2}.\
                \u{1E}{0}’s calls were never observed; they were to be by {1}.\u{1F}Nunca se observaron las llamadas de {0}; debía hacerse a más tardar el {1}.\
                \u{1E}{0}’s calls, begun {1}. They were left open and ended by themselves.\u{1F}Llamadas de {0}, iniciadas {1}. Quedaron abiertas y terminaron solas.\
                \u{1E}{0}’s calls, from {1} to {2}.\u{1F}Llamadas de {0}: {1} – {2}.\
                \u{1E}{0}’s calls, {1}\u{1F}Llamadas de {0}, {1}\
                \u{1E}{0}’s calls, {1} to {2}, by {3}\u{1F}Llamadas de {0}, de {1} a {2}, hechas por {3}\
                \u{1E}{0}’s greeting ended at {1}, and no other was set:\u{1F}El saludo de {0} terminó ({1}) y no se fijó otro:\
                \u{1E}{0}’s line never promises a time, so no hours can be published. Set “only these hours” under What to say first.\u{1F}La línea de {0} nunca promete una hora, así que no se pueden publicar horas. Fije antes “solo estas horas” en Qué decir.\
                \u{1E}{0}’s mail\u{1F}el correo de {0}\
                \u{1E}{0}’s message\u{1F}el recado de {0}\
                \u{1E}{0}’s messages\u{1F}Recados de {0}\
                \u{1E}{0}’s sheet\u{1F}Hoja de {0}\
                \u{1E}{0}’s sheet, which they keep\u{1F}la hoja de {0}, que lleva esta persona\
                \u{1E}{0}’s training of {1} was to be repeated by {2}.\u{1F}La capacitación de {0} del {1} debía repetirse a más tardar el {2}.\
                \u{1E}{0}’s visit\u{1F}la visita de {0}\
                \u{1E}{0}’s voicemail\u{1F}el mensaje de voz de {0}\
                \u{1E}“{0}” cannot be dialed. Enter the whole number, with its area code, or leave it empty.\u{1F}“{0}” no se puede marcar. Escriba el número completo, con su código de área, o déjelo vacío.\
                \u{1E}“{0}” cannot be shown by “{1}”. It can be shown by: {2}.\u{1F}“{0}” no se puede mostrar por “{1}”. Se puede mostrar por: {2}.\
                \u{1E}“{0}” cannot be used as a name. Use only letters, digits, spaces and - ' / ( ) , . & +.\u{1F}“{0}” no sirve como nombre. Use solo letras, cifras, espacios y - ' / ( ) , . & +.\
                \u{1E}“{0}” contains {1} and {2} more: the first one is dialed.\u{1F}“{0}” contiene {1} y {2} más: se marca el primero.\
                \u{1E}“{0}” contains {1} and {2}: the first one is dialed.\u{1F}“{0}” contiene {1} y {2}: se marca el primero.\
                \u{1E}“{0}” does not name a cover. Write a name, then for, from or until: \"Tom until Friday\".\u{1F}“{0}” no nombra a nadie que cubra. Escriba un nombre y después for, from o until: \"Tom until Friday\".\
                \u{1E}“{0}” does not say how long to wait. Write it like 1h, 30 min or tomorrow 10:00.\u{1F}“{0}” no dice cuánto esperar. Escríbalo así: 1h, 30 min o mañana 10:00.\
                \u{1E}“{0}” has a meaning of its own. Choose another name.\u{1F}“{0}” tiene un significado propio. Elija otro nombre.\
                \u{1E}“{0}” has a new version from {1}.\u{1F}“{0}” tiene una nueva versión a partir del {1}.\
                \u{1E}“{0}” has lost its +; it is taken for {1}.\u{1F}“{0}” perdió su +; se toma por {1}.\
                \u{1E}“{0}” has no digits, so it is not a phone number. Remove or correct it.\u{1F}“{0}” no tiene dígitos, así que no es un número de teléfono. Quítelo o corríjalo.\
                \u{1E}“{0}” has no hours. Leave out days when you are closed. {1}\u{1F}“{0}” no indica horas. Omita los días en que está cerrado. {1}\
                \u{1E}“{0}” has passed. Enter a later time, or leave it empty.\u{1F}“{0}” ya pasó. Indique una hora posterior o déjelo vacío.\
                \u{1E}“{0}” has words in it, so it is kept as typed and cannot be dialed.\u{1F}“{0}” tiene palabras, así que queda como se escribió y no se puede marcar.\
                \u{1E}“{0}” has “{1}”, which is on the list of words never to say. Reword it.\u{1F}“{0}” contiene “{1}”, que está en la lista de palabras que no se dicen. Cámbielo.\
                \u{1E}“{0}” holds {1} addresses; each is kept.\u{1F}“{0}” contiene {1} direcciones; se guarda cada una.\
                \u{1E}“{0}” is in the plan twice. Remove one.\u{1F}“{0}” está dos veces en el plan. Quite uno.\
                \u{1E}“{0}” is kept as typed: it does not look like a phone number.\u{1F}“{0}” queda como se escribió: no parece un número de teléfono.\
                \u{1E}“{0}” is kept as typed: it has no digits to dial.\u{1F}“{0}” queda como se escribió: no tiene dígitos que marcar.\
                \u{1E}“{0}” is kept as typed: it is too long for one number.\u{1F}“{0}” queda como se escribió: es demasiado largo para un solo número.\
                \u{1E}“{0}” is kept as typed: it is too short for a full number.\u{1F}“{0}” queda como se escribió: es demasiado corto para un número completo.\
                \u{1E}“{0}” is kept as typed: it is too short for a phone number.\u{1F}“{0}” queda como se escribió: es demasiado corto para un número de teléfono.\
                \u{1E}“{0}” is kept as typed: its area code is missing.\u{1F}“{0}” queda como se escribió: falta el código de área.\
                \u{1E}“{0}” is kept as typed: no country has that code.\u{1F}“{0}” queda como se escribió: ningún país tiene ese código.\
                \u{1E}“{0}” is kept as typed: numbers in its country do not have that length.\u{1F}“{0}” queda como se escribió: ningún número de su país tiene esa longitud.\
                \u{1E}“{0}” is kept as typed: without a country it needs a + and a country code.\u{1F}“{0}” queda como se escribió: sin país necesita un + y un código de país.\
                \u{1E}“{0}” is left out: a contact has {1} at most.\u{1F}“{0}” se omite: un contacto tiene {1} como máximo.\
                \u{1E}“{0}” is left out: they already have {1} addresses.\u{1F}“{0}” se omite: ya tiene {1} direcciones.\
                \u{1E}“{0}” is left out: they already have {1} numbers.\u{1F}“{0}” se omite: ya tiene {1} números.\
                \u{1E}“{0}” is listed twice. Take one out.\u{1F}“{0}” aparece dos veces. Quite uno.\
                \u{1E}“{0}” is longer than {1} bytes, or not text, and is left out.\u{1F}“{0}” tiene más de {1} bytes o no es texto, y se omite.\
                \u{1E}“{0}” is neither a phone nor a rota of this plan.\u{1F}“{0}” no es un teléfono ni un turno de este plan.\
                \u{1E}“{0}” is no longer kept from {1}.\u{1F}“{0}” deja de regir a partir del {1}.\
                \u{1E}“{0}” is not a calendar week. Write 2026-W49.\u{1F}“{0}” no es una semana del calendario. Escriba 2026-W49.\
                \u{1E}“{0}” is not a code of a clean copy. Type the 8 letters and digits as printed, like KQ4M-7RT3.\u{1F}“{0}” no es el código de una copia en limpio. Escriba las 8 letras y cifras tal como están impresas, como KQ4M-7RT3.\
                \u{1E}“{0}” is not a country code. Use two letters, such as US, GB or IE.\u{1F}“{0}” no es un código de país. Use dos letras, como US, MX o ES.\
                \u{1E}“{0}” is not a country. Use its two letters, such as US or DE.\u{1F}“{0}” no es un país. Escriba sus dos letras, como US o MX.\
                \u{1E}“{0}” is not a date. Enter a past day, such as 2026-11-02.\u{1F}“{0}” no es una fecha. Escriba un día pasado, por ejemplo 2026-11-02.\
                \u{1E}“{0}” is not a date. Write 2026-12-25.\u{1F}“{0}” no es una fecha. Escriba 2026-12-25.\
                \u{1E}“{0}” is not a date. Write it as 2026-12-01.\u{1F}“{0}” no es una fecha. Escríbala así: 2026-12-01.\
                \u{1E}“{0}” is not a date. Write it like Dec 1 or 2026-12-01.\u{1F}“{0}” no es una fecha. Escríbala como 1 dic o 2026-12-01.\
                \u{1E}“{0}” is not a day of the week. {1}\u{1F}“{0}” no es un día de la semana. {1}\
                \u{1E}“{0}” is not a day or a time. Write 2026-12-14, tomorrow or Friday, or with an hour 2026-12-14T13:00.\u{1F}“{0}” no es un día ni una hora. Escriba 2026-12-14, mañana o viernes, o con hora 2026-12-14T13:00.\
                \u{1E}“{0}” is not a day. Write mon, mon-fri or holidays.\u{1F}“{0}” no es un día. Escriba mon, mon-fri o holidays.\
                \u{1E}“{0}” is not a domain. Write it like example.org, or leave it empty.\u{1F}“{0}” no es un dominio. Escríbalo como example.org, o déjelo vacío.\
                \u{1E}“{0}” is not a duty: answers, covers, paid-break or unpaid-break.\u{1F}“{0}” no es una tarea: answers, covers, paid-break o unpaid-break.\
                \u{1E}“{0}” is not a half-year. Write it as 2026-H1.\u{1F}“{0}” no es un semestre. Escríbalo como 2026-H1.\
                \u{1E}“{0}” is not a known country and is left out.\u{1F}“{0}” no es un país conocido y se omite.\
                \u{1E}“{0}” is not a moment. Choose taking, meeting, out, away, hold or none.\u{1F}“{0}” no es un momento. Elija taking, meeting, out, away (ausente), hold o none.\
                \u{1E}“{0}” is not a readable time.\u{1F}“{0}” no es una hora legible.\
                \u{1E}“{0}” is not a telephone key: 0 to 9, * or #.\u{1F}“{0}” no es una tecla del teléfono: 0 a 9, * o #.\
                \u{1E}“{0}” is not a time or a time range. Write it like 08:00-12:30.\u{1F}“{0}” no es una hora ni un rango de horas. Escríbalo así: 08:00-12:30.\
                \u{1E}“{0}” is not a time zone and is left out.\u{1F}“{0}” no es una zona horaria y se omite.\
                \u{1E}“{0}” is not a time zone. Use one by its city, like Europe/Berlin or America/New_York.\u{1F}“{0}” no es una zona horaria. Indíquela por su ciudad, como America/Mexico_City o America/New_York.\
                \u{1E}“{0}” is not a time. Write 08:00-12:00; past midnight, write two.\u{1F}“{0}” no es un horario. Escriba 08:00-12:00; si pasa de medianoche, escriba dos.\
                \u{1E}“{0}” is not a time. Write 15:30, or with its day 2026-12-14T15:30.\u{1F}“{0}” no es una hora. Escriba 15:30, o con su día 2026-12-14T15:30.\
                \u{1E}“{0}” is not a time. Write 15:30, or “tomorrow 9”.\u{1F}“{0}” no es una hora. Escriba 15:30 o “mañana 9”.\
                \u{1E}“{0}” is not a time. Write it like 3:30, half past three, in an hour, or with a day, like tomorrow 9:00.\u{1F}“{0}” no es una hora. Escríbala como 3:30, tres y media, en una hora, o con día, como mañana 9:00.\
                \u{1E}“{0}” is not a time. Write it like 3:30, in an hour, or with a day, like tomorrow 9:00.\u{1F}“{0}” no es una hora. Escríbala como 3:30, en una hora, o con un día, como mañana 9:00.\
                \u{1E}“{0}” is not a window. Write 15:30-17:00.\u{1F}“{0}” no es un horario. Escriba 15:30-17:00.\
                \u{1E}“{0}” is not an address. Give it as https://phones.example.org, or http://127.0.0.1:8040.\u{1F}“{0}” no es una dirección. Escríbala como https://phones.example.org o http://127.0.0.1:8040.\
                \u{1E}“{0}” is not an email address and is left out.\u{1F}“{0}” no es una dirección de correo y se omite.\
                \u{1E}“{0}” is not an email address.\u{1F}“{0}” no es una dirección de correo.\
                \u{1E}“{0}” is not an email address. Write it like calls@example.org.\u{1F}“{0}” no es una dirección de correo. Escríbala como llamadas@example.org.\
                \u{1E}“{0}” is not an email address: it needs one @ with text on both sides.\u{1F}“{0}” no es una dirección de correo: necesita una @ con texto a ambos lados.\
                \u{1E}“{0}” is not an extension and is left out.\u{1F}“{0}” no es una extensión y se omite.\
                \u{1E}“{0}” is not an extension. Use digits, at most 20.\u{1F}“{0}” no es una extensión. Escriba sus dígitos, 20 como máximo.\
                \u{1E}“{0}” is not described anywhere in this plan.\u{1F}“{0}” no está descrito en ninguna parte de este plan.\
                \u{1E}“{0}” is not how many messages are in {1}’s mailbox. Enter a number.\u{1F}“{0}” no es la cantidad de mensajes en el buzón de {1}. Escriba un número.\
                \u{1E}“{0}” is not in a known number range. Check it with the caller.\u{1F}“{0}” no está en ningún rango de números conocido aquí. Compruébelo con quien llama.\
                \u{1E}“{0}” is not known here: only {1}.\u{1F}“{0}” no se conoce aquí: solo {1}.\
                \u{1E}“{0}” is not known. A plan has main, hours, holidays, times, rotas, menus, branches, groups, phones and mailboxes.\u{1F}“{0}” no se conoce. Un plan tiene main, hours, holidays, times, rotas, menus, branches, groups, phones y mailboxes.\
                \u{1E}“{0}” is not one of the groups. Choose one from the list.\u{1F}“{0}” no es ninguno de los grupos. Elija uno de la lista.\
                \u{1E}“{0}” is not something a call log column can hold. Use {1}, or - for nothing.\u{1F}“{0}” no es algo que pueda contener una columna de un registro de llamadas. Use {1}, o - para nada.\
                \u{1E}“{0}” is not something a column can hold. Use name, firstName, lastName, company, phone, phone:mobile, email, note, or - for nothing.\u{1F}“{0}” no es algo que pueda contener una columna. Use name, firstName, lastName, company, phone, phone:mobile, email, note, o - para nada.\
                \u{1E}“{0}” is not to be said.\u{1F}“{0}” no se dice.\
                \u{1E}“{0}” is off the register.\u{1F}“{0}” ya no está en el registro.\
                \u{1E}“{0}” is on the list twice. Remove one.\u{1F}“{0}” está dos veces en la lista. Quite una.\
                \u{1E}“{0}” is only an extension: the number before it is missing.\u{1F}“{0}” es solo una extensión: falta el número delante.\
                \u{1E}“{0}” leads to this machine or into a private network. Enter the gateway’s public address.\u{1F}“{0}” lleva a esta máquina o a una red privada. Escriba la dirección pública de la pasarela.\
                \u{1E}“{0}” matches more than one account: {1}. Be more specific.\u{1F}“{0}” coincide con más de una cuenta: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one contact: {1}. Be more specific.\u{1F}“{0}” coincide con más de un contacto: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one duty: {1}. Be more specific.\u{1F}“{0}” coincide con más de un encargo: {1}. Escriba algo más preciso.\
                \u{1E}“{0}” matches more than one email: {1}. Be more specific.\u{1F}“{0}” coincide con más de un correo: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one message: {1}. Be more specific.\u{1F}“{0}” coincide con más de un recado: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one person: {1}. Be more specific.\u{1F}“{0}” coincide con más de una persona: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one question about the message: {1}. Be more specific.\u{1F}“{0}” coincide con más de una pregunta sobre el recado: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one site: {1}. Be more specific.\u{1F}“{0}” coincide con más de una sede: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one subject: {1}. Be more specific.\u{1F}“{0}” coincide con más de un objeto: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one team: {1}. Be more specific.\u{1F}“{0}” coincide con más de un equipo: {1}. Sea más específico.\
                \u{1E}“{0}” matches more than one token of {1}: {2}. Be more specific.\u{1F}“{0}” coincide con más de una clave de acceso de {1}: {2}. Sea más específico.\
                \u{1E}“{0}” matches more than one token: {1}. Be more specific.\u{1F}“{0}” coincide con más de una clave de acceso: {1}. Sea más específico.\
                \u{1E}“{0}” may be {1} or {2}, so nothing is dialed. Write it with its 0 or its +.\u{1F}“{0}” puede ser {1} o {2}, así que no se marca. Escríbalo con su 0 o su +.\
                \u{1E}“{0}” may be {1}. Write more of the name.\u{1F}“{0}” puede ser {1}. Escriba más del nombre.\
                \u{1E}“{0}” needs a telephone number that can be dialed, such as +1 713 555 0142.\u{1F}“{0}” necesita un número de teléfono que se pueda marcar, como +1 713 555 0142.\
                \u{1E}“{0}” needs an address that begins with https://, without a user name or password in it.\u{1F}“{0}” necesita una dirección que empiece con https://, sin usuario ni contraseña.\
                \u{1E}“{0}” promises a time. Better: “as soon as possible”.\u{1F}“{0}” promete una hora. Mejor: “lo antes posible”.\
                \u{1E}“{0}” promises a time: “{1}”. Say “as soon as possible” instead.\u{1F}“{0}” promete una hora: “{1}”. Diga “lo antes posible”.\
                \u{1E}“{0}” stays as it is\u{1F}“{0}” queda como está\
                \u{1E}“{0}” was shortened by a spreadsheet: its last digits are lost. Copy it again from the original.\u{1F}Una hoja de cálculo acortó el número “{0}”: se perdieron sus últimos dígitos. Cópielo otra vez del original.\
                \u{1E}“{0}” {1}.\u{1F}“{0}” {1}.\
                \u{1E}“{0}”{1} is not a phone number and is kept in the note.\u{1F}“{0}”{1} no es un número de teléfono y queda en la nota.\
                \u{1E}“{0}”{1} says that the number is withheld; there is nothing to keep.\u{1F}“{0}”{1} dice que el número está oculto; no hay nada que guardar.\
                \u{1E}○ changed since the copy of {0}\u{1F}○ cambiado desde la copia de {0}\
                \u{1E}● new since the copy of {0}\u{1F}● nuevo desde la copia de {0}\

                """)),
    ]
}
