// A contact’s page: their numbers are rung from here, and their name is said.

import './dialling.js'
